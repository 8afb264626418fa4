import { expect, test } from "vitest";
import { cn } from "./class-names.ts";

test("of two classes for one property the later stays", () => {
  expect(cn("relative block p-2", "absolute hidden", "p-4")).toBe("absolute hidden p-4");
  expect(cn("aspect-product", "aspect-still")).toBe("aspect-still");
  expect(cn("min-h-12 px-6", "px-4")).toBe("min-h-12 px-4");
});

test("a text size and a text colour are different properties", () => {
  expect(cn("text-base text-ink", "text-grey")).toBe("text-base text-grey");
  expect(cn("text-base text-ink", "text-display-s")).toBe("text-ink text-display-s");
});

test("a ground's colour and its size are different properties", () => {
  expect(cn("bg-plaster bg-cover bg-center", "bg-ink")).toBe("bg-cover bg-center bg-ink");
});

test("a class for both sides replaces those for one", () => {
  expect(cn("pr-2 pl-3", "px-4")).toBe("px-4");
  expect(cn("px-4", "pr-2")).toBe("px-4 pr-2");
});

test("a class behind a condition does not replace the one without", () => {
  expect(cn("p-2 hover:p-4", "p-3")).toBe("hover:p-4 p-3");
  expect(cn("md:aspect-wide", "aspect-still")).toBe("md:aspect-wide aspect-still");
});

test("negative margins belong to their side, and what is false is left out", () => {
  expect(cn("-ml-2 flex", false, undefined, "ml-0")).toBe("flex ml-0");
});

test("classes that no table knows are kept", () => {
  expect(cn("accordion-item group", "border-t border-hairline")).toBe(
    "accordion-item group border-t border-hairline",
  );
});
