import { expect, test } from "vitest";
import { pickAlongside } from "./alongside.ts";

const newest = [
  { id: "coat", categorySlug: "outerwear" },
  { id: "bag", categorySlug: "bags" },
  { id: "tote", categorySlug: "bags" },
  { id: "boot", categorySlug: "shoes" },
  { id: "dress", categorySlug: "dresses" },
  { id: "blazer", categorySlug: "outerwear" },
];

test("never shows the product itself", () => {
  for (const product of newest) expect(pickAlongside(product, newest, 6)).not.toContain(product.id);
});

test("takes one of each other category before a second of any, and its own kind last", () => {
  const picked = pickAlongside({ id: "coat", categorySlug: "outerwear" }, newest, 5);
  const categories = picked.map((id) => newest.find((candidate) => candidate.id === id)?.categorySlug);
  expect(new Set(categories.slice(0, 3))).toEqual(new Set(["bags", "shoes", "dresses"]));
  expect(picked[4]).toBe("blazer");
});

test("starts elsewhere for another product, and is the same at every render", () => {
  const firsts = ["a", "b", "c", "d", "e", "f"].map(
    (id) => pickAlongside({ id, categorySlug: "x" }, newest, 1)[0],
  );
  expect(new Set(firsts).size).toBeGreaterThan(1);
  expect(pickAlongside({ id: "a", categorySlug: "x" }, newest, 4)).toEqual(
    pickAlongside({ id: "a", categorySlug: "x" }, newest, 4),
  );
});

test("has nothing to show in a shop of one product", () => {
  expect(pickAlongside({ id: "coat", categorySlug: "outerwear" }, newest.slice(0, 1), 4)).toEqual([]);
});
