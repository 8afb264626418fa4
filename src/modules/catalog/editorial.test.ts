import { describe, expect, test } from "vitest";
import { editorialPlaces } from "./editorial.ts";

/** Lays tiles and editorials out as the grid does; returns the empty cells it leaves, by row. */
function holes(tileCount: number, count: number): number[] {
  const places = editorialPlaces(tileCount, count);
  const spans: number[] = [];
  for (let index = 0; index <= tileCount; index += 1) {
    spans.push(...places.filter((place) => place.after === index).map((place) => place.columns));
    if (index < tileCount) spans.push(1);
  }
  const empty: number[] = [];
  let used = 0;
  for (const span of spans) {
    if (used + span > 4) {
      empty.push(4 - used);
      used = 0;
    }
    used += span;
    if (used === 4) used = 0;
  }
  if (used > 0) empty.push(4 - used);
  return empty;
}

describe("editorial pictures", () => {
  test.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    "fill the rows of %i products",
    (tileCount) => {
      expect(holes(tileCount, 2)).toEqual([]);
      expect(holes(tileCount, 1)).toEqual([]);
    },
  );

  test("stay away from an empty list, and where there are none", () => {
    expect(editorialPlaces(0, 2)).toEqual([]);
    expect(editorialPlaces(24, 0)).toEqual([]);
  });

  test("take one column on a phone where that fills its row of two", () => {
    expect(editorialPlaces(5, 1)).toEqual([{ after: 5, columns: 3, phoneColumns: 1 }]);
    expect(editorialPlaces(4, 1)).toEqual([{ after: 4, columns: 4, phoneColumns: 2 }]);
  });
});
