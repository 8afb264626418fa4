import { describe, expect, test } from "vitest";
import {
  colourLine,
  colourSlug,
  compareSizes,
  hasSeveralPrices,
  parseMeasurements,
  priceRange,
} from "./product.ts";

describe("the price of a product", () => {
  test("spans its variants, and keeps the price before of the cheapest", () => {
    const range = priceRange([
      { priceMinor: 900, compareAtMinor: null },
      { priceMinor: 700, compareAtMinor: 950 },
      { priceMinor: 1200, compareAtMinor: 1500 },
    ]);
    expect(range).toEqual({ fromMinor: 700, toMinor: 1200, compareAtMinor: 950 });
  });

  test("is nothing without variants", () => {
    expect(priceRange([])).toBeNull();
  });

  test("needs a From only when variants differ", () => {
    expect(hasSeveralPrices({ fromMinor: 700, toMinor: 700, compareAtMinor: null })).toBe(false);
    expect(hasSeveralPrices({ fromMinor: 700, toMinor: 701, compareAtMinor: null })).toBe(true);
  });
});

test("sizes stand as on a shelf: letters by size, then numbers, then names", () => {
  const sizes = ["One size", "XL", "40", "S", "9", "XS", "M", "36"];
  expect(sizes.toSorted(compareSizes)).toEqual(["XS", "S", "M", "XL", "9", "36", "40", "One size"]);
});

test("a colour's name becomes what an address can carry", () => {
  expect(["ink", "Dusty rose", "  Écru / oat "].map(colourSlug)).toEqual(["ink", "dusty-rose", "ecru-oat"]);
});

test("colours read as one sentence with one capital", () => {
  expect(colourLine(["camel", "ink", "brick"])).toBe("Camel, ink, brick");
  expect(colourLine([])).toBe("");
});

describe("measurements", () => {
  test("are read by size, decimals included", () => {
    expect(parseMeasurements("Sleeve, from neck, cm: XS 71 · S 72.5\nWidth, cm: 29")).toEqual([
      {
        label: "Sleeve, from neck",
        unit: "cm",
        values: [
          { size: "XS", value: "71" },
          { size: "S", value: "72.5" },
        ],
      },
      { label: "Width", unit: "cm", values: [{ size: null, value: "29" }] },
    ]);
  });

  test("of another shape are left out", () => {
    expect(parseMeasurements("Fits true to size")).toEqual([]);
    expect(parseMeasurements(null)).toEqual([]);
  });
});
