import { expect, test } from "vitest";
import { type Bag, canBeBought, type LineRead, sumLines, toBagLine, withFirst, withQuantity } from "./bag.ts";

const read: LineRead = {
  variantId: "v1",
  productSlug: "wool-coat",
  title: "Wool coat",
  colour: "Camel",
  size: "M",
  quantity: 2,
  unitPriceMinor: 48_000,
  seenPriceMinor: 48_000,
  isSellable: true,
  picture: null,
};

test("a line that nothing happened to has nothing to say", () => {
  expect(toBagLine(read, 4)).toMatchObject({ totalMinor: 96_000, notices: [] });
});

test("few that are left are told, though they are enough", () => {
  expect(toBagLine(read, 3).notices).toEqual([{ code: "few_left", available: 3 }]);
  expect(toBagLine(read, 2).notices).toEqual([{ code: "few_left", available: 2 }]);
  expect(canBeBought(toBagLine(read, 2))).toBe(true);
});

test("a line says what changed, and a price too when it can still be had", () => {
  const dearer = { ...read, unitPriceMinor: 50_000 };
  const change = { code: "price_changed", fromMinor: 48_000, toMinor: 50_000 };
  expect(toBagLine(dearer, 1).notices).toEqual([{ code: "only_left", available: 1 }, change]);
  expect(toBagLine(dearer, 0).notices).toEqual([{ code: "sold_out" }, change]);
  expect(toBagLine({ ...dearer, isSellable: false }, 9).notices).toEqual([{ code: "not_available" }]);
});

test("stock that is promised to the bag itself says nothing about it", () => {
  expect(toBagLine(read, null).notices).toEqual([]);
});

test("the subtotal leaves out what can't be bought; the count doesn't", () => {
  const lines = [toBagLine(read, 5), toBagLine({ ...read, variantId: "v2" }, 0)];
  expect(sumLines(lines)).toEqual({ count: 4, subtotalMinor: 96_000 });
});

test("an expected bag adds up, and a line of none is gone", () => {
  const lines = [toBagLine(read, 5), toBagLine({ ...read, variantId: "v2", quantity: 1 }, 5)];
  const bag: Bag = {
    lines,
    ...sumLines(lines),
    currency: "USD",
    limits: { maxPerLine: 5, maxPerCart: 20 },
    holdMinutes: 15,
    checkoutId: null,
  };
  expect(withQuantity(bag, "v1", 3)).toMatchObject({ count: 4, subtotalMinor: 192_000 });
  const without = withQuantity(bag, "v1", 0);
  expect(without).toMatchObject({ count: 1, subtotalMinor: 48_000 });
  expect(without.lines.map((line) => line.variantId)).toEqual(["v2"]);
});

test("a line can be shown first without the others losing their order", () => {
  const lines = ["a", "b", "c"].map((variantId) => toBagLine({ ...read, variantId }, 5));
  const bag: Bag = {
    lines,
    ...sumLines(lines),
    currency: "USD",
    limits: { maxPerLine: 5, maxPerCart: 20 },
    holdMinutes: 15,
    checkoutId: null,
  };
  expect(withFirst(bag, "c").lines.map((line) => line.variantId)).toEqual(["c", "a", "b"]);
  expect(withFirst(bag, null)).toEqual(bag);
});
