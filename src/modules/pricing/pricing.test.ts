import { describe, expect, test } from "vitest";
import { quoteTotals, shippingPriceMinor } from "./pricing.ts";

const coat = { variantId: "coat", quantity: 1, unitPriceMinor: 48_000 };
const tees = { variantId: "tee", quantity: 3, unitPriceMinor: 3_333 };
const standard = { priceMinor: 1_500, freeOverMinor: 30_000 };

describe("quoteTotals", () => {
  test("counts nothing for shipping before a method is chosen", () => {
    const quote = quoteTotals({ lines: [tees], shippingMethod: null, currency: "USD" });
    expect(quote).toEqual({
      lines: [{ ...tees, discountMinor: 0, taxMinor: 0, totalMinor: 9_999 }],
      currency: "USD",
      subtotalMinor: 9_999,
      discountMinor: 0,
      shippingMinor: 0,
      taxMinor: 0,
      totalMinor: 9_999,
    });
  });

  test("adds shipping below the threshold and none from it on", () => {
    const below = { ...coat, unitPriceMinor: 29_999 };
    const exactly = { ...coat, unitPriceMinor: 30_000 };
    expect(quoteTotals({ lines: [below], shippingMethod: standard, currency: "USD" }).totalMinor).toBe(
      31_499,
    );
    expect(quoteTotals({ lines: [exactly], shippingMethod: standard, currency: "USD" }).totalMinor).toBe(
      30_000,
    );
  });

  test("a discount that takes the goods below the threshold brings shipping back", () => {
    const quote = quoteTotals({
      lines: [coat],
      shippingMethod: standard,
      currency: "USD",
      discountMinor: 18_001,
    });
    expect(quote.shippingMinor).toBe(1_500);
    expect(quote.totalMinor).toBe(48_000 - 18_001 + 1_500);
  });

  test("a discount above the goods makes them free, not negative", () => {
    const quote = quoteTotals({
      lines: [coat, tees],
      shippingMethod: null,
      currency: "USD",
      discountMinor: 1e9,
    });
    expect(quote.discountMinor).toBe(57_999);
    expect(quote.totalMinor).toBe(0);
    expect(quote.lines.map((line) => line.totalMinor)).toEqual([0, 0]);
  });

  test("passes other fields of a line through and leaves the given lines alone", () => {
    const line = Object.freeze({ ...tees, sku: "TE-BLK-M" });
    const [quoted] = quoteTotals({ lines: [line], shippingMethod: null, currency: "USD" }).lines;
    expect(quoted?.sku).toBe("TE-BLK-M");
  });

  test("an empty order costs nothing but its shipping", () => {
    const quote = quoteTotals({ lines: [], shippingMethod: standard, currency: "USD", discountMinor: 100 });
    expect(quote).toMatchObject({ subtotalMinor: 0, discountMinor: 0, totalMinor: 1_500 });
  });

  test("refuses amounts that could not have come from the database", () => {
    for (const broken of [-1, 0.5, Number.NaN, 2 ** 60]) {
      expect(() =>
        quoteTotals({ lines: [{ ...coat, unitPriceMinor: broken }], shippingMethod: null, currency: "USD" }),
      ).toThrow(RangeError);
      expect(() =>
        quoteTotals({ lines: [coat], shippingMethod: null, currency: "USD", discountMinor: broken }),
      ).toThrow(RangeError);
    }
  });

  test("lines add up to the total, and no line is negative, for any order", () => {
    const random = randomFrom(20_261_122);
    for (let round = 0; round < 5_000; round += 1) {
      const lines = Array.from({ length: 1 + below(random, 6) }, (_, index) => ({
        variantId: `v${index}`,
        quantity: 1 + below(random, 5),
        unitPriceMinor: random() < 0.1 ? 0 : below(random, 60_000),
      }));
      const quote = quoteTotals({
        lines,
        shippingMethod:
          random() < 0.3
            ? null
            : {
                priceMinor: below(random, 5_000),
                freeOverMinor: random() < 0.5 ? null : below(random, 90_000),
              },
        currency: "USD",
        discountMinor: random() < 0.3 ? 0 : below(random, 120_000),
      });
      const summed = (key: "discountMinor" | "taxMinor" | "totalMinor") =>
        quote.lines.reduce((total, line) => total + line[key], 0);
      expect(quote.totalMinor).toBe(
        quote.subtotalMinor - quote.discountMinor + quote.shippingMinor + quote.taxMinor,
      );
      expect(summed("discountMinor")).toBe(quote.discountMinor);
      expect(summed("taxMinor")).toBe(quote.taxMinor);
      expect(summed("totalMinor") + quote.shippingMinor).toBe(quote.totalMinor);
      for (const line of quote.lines) {
        expect(line.totalMinor).toBe(
          line.unitPriceMinor * line.quantity - line.discountMinor + line.taxMinor,
        );
        expect(line.discountMinor).toBeGreaterThanOrEqual(0);
        expect(line.totalMinor).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

test("a method without a threshold is never free", () => {
  expect(shippingPriceMinor({ priceMinor: 3_500, freeOverMinor: null }, 1e9)).toBe(3_500);
});

/** A small seeded generator (mulberry32), so that a failure can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}
