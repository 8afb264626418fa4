import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { deliveriesOf } from "#modules/checkout/checkout.queries.ts";
import { payCheckout } from "#modules/checkout/pay-checkout.ts";
import { priceDeliveries, saveDelivery } from "#modules/checkout/save-delivery.ts";
import { stripe } from "#modules/payments/stripe-client.ts";
import {
  begin,
  checkoutNow,
  delivery,
  expectCleanBooks,
  fillCart,
  intentOf,
  moneyKept,
  openTill,
  ordersOf,
  readyToPay,
  type Till,
} from "./till.ts";

const minute = 60_000;

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterEach(expectCleanBooks);
afterAll(() => till.close());

describe("a wallet's sheet", () => {
  test("is priced as the quote will be, for every way, and changes nothing", async () => {
    const { cartId } = await fillCart([{ quantity: 2 }, { priceMinor: 1_999 }]);
    const checkoutId = await begin(cartId);
    const before = await checkoutNow(checkoutId);
    const priced = await priceDeliveries(before, "US");
    expect(priced.map(({ method }) => method.code)).toEqual(["standard", "express"]);
    expect(await checkoutNow(checkoutId)).toEqual(before);

    for (const { method, totalMinor } of priced) {
      const now = await checkoutNow(checkoutId);
      const saved = await saveDelivery(now, { ...delivery, shippingCode: method.code });
      expect(saved).toMatchObject({ ok: true, value: { checkout: { totalMinor, shippingMethod: method } } });
    }
  });

  test("offers nothing where the shop does not deliver, and for no checkout, one of nobody or one that is over", async () => {
    const { cartId } = await fillCart();
    await begin(cartId);
    expect(await deliveriesOf(cartId, "FO")).toEqual([]);
    expect(await deliveriesOf(cartId, "DE")).toHaveLength(2);
    expect(await deliveriesOf(null, "DE")).toBeNull();
    expect(await deliveriesOf((await fillCart()).cartId, "DE")).toBeNull();
    await till.shiftClock(16 * minute);
    expect(await deliveriesOf(cartId, "DE")).toBeNull();
  });

  test("its token pays the quote that was shown, and carries its own address to Stripe", async () => {
    const checkout = await readyToPay();
    const token = await stripe().testHelpers.confirmationTokens.create({
      payment_method: "pm_card_visa",
      shipping: { name: "Sample Buyer", address: { line1: "14 Example Street", country: "US" } },
    });
    const paid = await payCheckout(checkout, { quote: checkout.quote, confirmationTokenId: token.id });
    expect(paid).toMatchObject({ ok: true, value: { kind: "paid" } });
    expect(await moneyKept(checkout.id)).toBe(checkout.totalMinor);
    expect(await ordersOf(checkout.id)).toHaveLength(1);
    const intent = await stripe().paymentIntents.retrieve(await intentOf(checkout.id));
    expect(intent.shipping?.address?.line1).toBe("14 Example Street");
  });

  test("an agreement to a quote that another tab has replaced is refused, and charges nothing", async () => {
    const checkout = await readyToPay();
    await saveDelivery(checkout, { ...delivery, shippingCode: "express" });
    const now = await checkoutNow(checkout.id);
    const refused = await payCheckout(now, { quote: checkout.quote, confirmationTokenId: "ctoken_any" });
    expect(refused).toMatchObject({ ok: false, error: { code: "stale_quote", totalMinor: now.totalMinor } });
    expect(await moneyKept(checkout.id)).toBe(0);
  });
});
