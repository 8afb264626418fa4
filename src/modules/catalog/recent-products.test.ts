import { expect, test } from "vitest";
import { parseRecent, withRecent } from "./recent-products.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

test("the last one looked at stands first, once, and the oldest is forgotten", () => {
  const seen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 3].reduce<string[]>((ids, n) => withRecent(ids, id(n)), []);
  expect(seen).toEqual([3, 10, 9, 8, 7, 6, 5, 4, 2].map(id));
});

test("whatever else stands in the storage is nothing", () => {
  for (const stored of [null, "", "{", "{}", "7", '"x"']) expect(parseRecent(stored)).toEqual([]);
  expect(parseRecent(JSON.stringify([id(1), 5, "<b>", null, id(2)]))).toEqual([id(1), id(2)]);
});
