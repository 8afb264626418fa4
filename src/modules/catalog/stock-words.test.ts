import { expect, test } from "vitest";
import { sizeNote, tileLabel } from "./stock-words.ts";

test("a size says how many are left from three down, and nothing while that is unknown", () => {
  expect([undefined, 9, 4, 3, 1, 0, -1].map(sizeNote)).toEqual([
    null,
    null,
    null,
    "3 left",
    "1 left",
    null,
    null,
  ]);
});

test("a tile says when it is the last, and when it is gone", () => {
  expect([undefined, 4, 2, 0, -2].map(tileLabel)).toEqual([null, null, "Last 2", "Sold out", "Sold out"]);
});
