import { expect, test } from "vitest";
import { allocate, decimalAmount, formatMoney } from "./money.ts";

test("shows minor units as a person reads them, by the currency's own digits", () => {
  expect(formatMoney({ amountMinor: 48_050, currency: "USD" })).toBe("$480.50");
  expect(formatMoney({ amountMinor: 48_000, currency: "USD" }, { wholeWhenRound: true })).toBe("$480");
  expect(formatMoney({ amountMinor: 48_050, currency: "USD" }, { wholeWhenRound: true })).toBe("$480.50");
  expect(formatMoney({ amountMinor: 1200, currency: "JPY" })).toBe("¥1,200");
  expect(decimalAmount({ amountMinor: 5, currency: "USD" })).toBe("0.05");
  expect(decimalAmount({ amountMinor: 1200, currency: "JPY" })).toBe("1200");
});

test("allocates the odd units to the largest remainders, the earlier first", () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(5, [3, 7])).toEqual([2, 3]);
  expect(allocate(1, [1, 2])).toEqual([0, 1]);
  expect(allocate(7, [0, 0])).toEqual([7, 0]);
});

test("the parts always add up, however odd the weights", () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 2_000; round += 1) {
    const weights = Array.from({ length: 1 + random(8) }, () => random(100_000));
    const amount = random(1_000_000);
    const parts = allocate(amount, weights);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
  }
});
