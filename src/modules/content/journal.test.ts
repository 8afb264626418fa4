import { expect, test } from "vitest";
import { categorySlug, dayWords, journalPath, noteOf, relatedTo } from "./journal.ts";

test("a category's name becomes an address", () => {
  expect(categorySlug("Care & repair")).toBe("care-repair");
});

test("the first page has the plain address", () => {
  expect(journalPath(null, 1)).toBe("/journal");
  expect(journalPath("care", 2)).toBe("/journal/category/care/page/2");
});

test("a day reads the same wherever it is read", () => {
  expect(dayWords(new Date("2026-11-22T23:30:00Z"))).toBe("22 November 2026");
  expect(noteOf({ category: "Care", minutes: 4 })).toBe("Care, 4 min");
});

test("after a story come those of its kind, then the newest others, never itself", () => {
  const others = ["a", "b", "c", "d"].map((slug, index) => ({
    slug,
    category: index % 2 === 0 ? "Care" : "Making",
  }));
  expect(relatedTo({ slug: "b", category: "Making" }, others, 3).map(({ slug }) => slug)).toEqual([
    "d",
    "a",
    "c",
  ]);
});
