import { expect, test } from "vitest";
import { type Checkout, canPay, checkoutMoves, isLive, matchesQuote } from "./checkout.ts";

const checkout: Checkout = {
  id: "1",
  cartId: "2",
  state: "OPEN",
  closingTo: null,
  quote: 3,
  currency: "USD",
  lines: [],
  email: "buyer@example.test",
  shippingAddress: { name: "", line1: "", line2: "", city: "", region: "", postalCode: "", country: "US" },
  billingAddress: null,
  shippingMethod: { code: "standard", name: "Standard", priceMinor: 800, minDays: 2, maxDays: 4 },
  personId: null,
  currentAttemptId: null,
  graceUsed: false,
  subtotalMinor: 1000,
  discountMinor: 0,
  shippingMinor: 800,
  taxMinor: 0,
  totalMinor: 1800,
};

test("only an open checkout with its delivery settled is paid, and only on the quote that was seen", () => {
  expect(canPay(checkout, 3, 50).ok).toBe(true);
  expect(canPay(checkout, 2, 50)).toEqual({
    ok: false,
    error: { code: "stale_quote", quote: 3, totalMinor: 1800 },
  });
  expect(canPay({ ...checkout, state: "PAYING" }, 3, 50)).toMatchObject({ error: { code: "not_open" } });
  expect(canPay({ ...checkout, shippingMethod: null }, 3, 50)).toMatchObject({
    error: { code: "delivery_missing" },
  });
});

test("a total of 0 needs no payment; one between 0 and the minimum can't be charged", () => {
  expect(canPay({ ...checkout, totalMinor: 0 }, 3, 50).ok).toBe(true);
  expect(canPay({ ...checkout, totalMinor: 50 }, 3, 50).ok).toBe(true);
  expect(canPay({ ...checkout, totalMinor: 49 }, 3, 50)).toEqual({
    ok: false,
    error: { code: "below_minimum", minimumMinor: 50 },
  });
});

test("every live state can still end, and money can come late to whatever has ended without it", () => {
  for (const state of ["OPEN", "PAYING", "CLOSING"] as const) {
    expect(isLive(state)).toBe(true);
    expect(checkoutMoves[state].some((to) => to === "EXPIRED" || to === "CANCELLED")).toBe(true);
  }
  expect(checkoutMoves.EXPIRED).toContain("PAID");
  expect(checkoutMoves.CANCELLED).toContain("PAID");
  expect(checkoutMoves.PAID).toEqual([]);
});

test("a cent or a currency off is another quote", () => {
  const asked = { amountMinor: 1800, currency: "USD" };
  expect(matchesQuote({ amountMinor: 1800, currency: "USD" }, asked)).toBe(true);
  expect(matchesQuote({ amountMinor: 1799, currency: "USD" }, asked)).toBe(false);
  expect(matchesQuote({ amountMinor: 1800, currency: "EUR" }, asked)).toBe(false);
});
