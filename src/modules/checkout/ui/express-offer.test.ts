import { expect, test } from "vitest";
import { deliverySchema } from "../checkout.schema.ts";
import type { CheckoutLine } from "../checkout.ts";
import { deliveryFromWallet, walletItems, walletRates } from "./express-offer.ts";

const line: CheckoutLine = {
  variantId: "v",
  productSlug: "wool-coat",
  title: "Wool coat",
  colour: "camel",
  size: "M",
  sku: "WC",
  image: null,
  quantity: 2,
  unitPriceMinor: 48_000,
  discountMinor: 1_000,
  taxMinor: 0,
  totalMinor: 95_000,
};
const standard = { code: "standard", name: "Standard", priceMinor: 800, minDays: 2, maxDays: 4 };

test("a wallet's lines add up to what is charged, discounts included", () => {
  const items = walletItems([line], { method: standard, totalMinor: 95_800 });
  expect(items).toEqual([
    { name: "2 × Wool coat, Camel, M", amount: 95_000 },
    { name: "Delivery", amount: 800 },
  ]);
  expect(items.reduce((sum, { amount }) => sum + amount, 0)).toBe(95_800);
});

test("a way of delivery is offered with its price and days", () => {
  const [rate] = walletRates([{ method: standard, totalMinor: 1 }], new Date("2026-11-23T10:00:00Z"));
  expect(rate).toEqual({
    id: "standard",
    displayName: "Standard",
    amount: 800,
    deliveryEstimate: "Wed 25 to Fri 27 November",
  });
});

test("what a wallet tells becomes a delivery that the step's own rules accept", () => {
  const address = {
    line1: "14 Example Street",
    line2: null,
    city: "Vienna",
    state: "Wien",
    postal_code: "1070",
    country: "AT",
  };
  const input = deliveryFromWallet({
    billingDetails: { name: "Sample Buyer", email: "sample@example.com", address: { ...address, line2: "" } },
    shippingAddress: { name: "Sample Buyer", address },
    shippingRate: { id: "standard", amount: 800, displayName: "Standard" },
  });
  expect(input).toMatchObject({
    shippingCode: "standard",
    address: { region: "", line2: "", postalCode: "1070" },
  });
  expect(deliverySchema.safeParse(input).success).toBe(true);
});

test("a wallet that tells nothing becomes a delivery that is refused, not a crash", () => {
  expect(deliverySchema.safeParse(deliveryFromWallet({})).success).toBe(false);
});
