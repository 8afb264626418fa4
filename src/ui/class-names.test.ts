import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cn } from "./class-names.ts";
import { readTokens, tokensOf } from "./foundations/theme-tokens.ts";

const tokens = readTokens(readFileSync(new URL("./theme.css", import.meta.url), "utf8"));

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

test("every size and colour of the theme is known", () => {
  for (const { name } of tokensOf(tokens, "text")) {
    expect(cn("text-base text-grey", `text-${name}`)).toBe(`text-grey text-${name}`);
  }
  for (const { name } of tokensOf(tokens, "color")) {
    expect(cn("text-base text-ink", `text-${name}`)).toBe(`text-base text-${name}`);
    expect(cn("bg-cover bg-ink", `bg-${name}`)).toBe(`bg-cover bg-${name}`);
  }
});
