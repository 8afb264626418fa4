import { expect, test } from "vitest";
import { listingPath, pageCountOf, parsePageNumber } from "./listing.ts";

test("a page number is written in one way only", () => {
  expect(["1", "2", "4167"].map(parsePageNumber)).toEqual([1, 2, 4167]);
  const others = ["0", "01", "-1", "+1", "1.0", "1e3", " 1", "x", "", "99999999", "٣"];
  expect(others.map(parsePageNumber)).toEqual(others.map(() => null));
});

test("pages hold 24, and an empty list still has its first", () => {
  expect([0, 1, 24, 25, 100_000].map(pageCountOf)).toEqual([1, 1, 1, 2, 4167]);
});

test("the first page has no number in its address", () => {
  expect(listingPath(null, 1)).toBe("/shop");
  expect(listingPath(null, 3)).toBe("/shop/page/3");
  expect(listingPath("shoes", 2)).toBe("/shop/shoes/page/2");
});
