import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { moveCheckout } from "#modules/checkout/checkout.store.ts";
import { withLockedCheckout } from "#modules/checkout/end-checkout.ts";
import { releaseHolds } from "#modules/inventory/release-holds.ts";
import { stripe } from "#modules/payments/stripe-client.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  begin,
  carryOut,
  checkoutNow,
  deliverEvents,
  expectCleanBooks,
  fillCart,
  intentOf,
  moneyKept,
  openTill,
  ordersOf,
  outcomesOf,
  pay,
  readyToPay,
  stockOf,
  stockVariant,
  type Till,
} from "./till.ts";

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterEach(async () => {
  await till.control("/faults", {}, "DELETE");
  await expectCleanBooks();
});
afterAll(() => till.close());

describe("late money", () => {
  test("takes the units again when they are free", async () => {
    const checkout = await paysAfterTheEnd();
    await deliverEvents();
    expect((await checkoutNow(checkout.id)).state).toBe("PAID");
    expect(await outcomesOf(checkout.id)).toEqual(["SOLD"]);
    expect(await moneyKept(checkout.id)).toBe(checkout.totalMinor);
  });

  test("is given back in full, with a mail and an alert, when the units have gone", async () => {
    const variantId = await stockVariant({ onHand: 1 });
    const checkout = await paysAfterTheEnd({ variantId });
    const other = await readyToPay(await fillCart([{ variantId }]));
    await pay(other);
    await deliverEvents();
    expect(await outcomesOf(checkout.id)).toEqual(["REFUND"]);
    expect(await ordersOf(checkout.id)).toEqual([]);
    await carryOut();
    await carryOut();
    expect(await moneyKept(checkout.id)).toBe(0);
    const intentId = await intentOf(checkout.id);
    expect(await db().rows(sql`select 1 from mail where kind = 'payment_refunded'`)).toHaveLength(1);
    expect(
      await db().rows(sql`select 1 from alert where kind = 'payment_refunded' and subject = ${intentId}`),
    ).toHaveLength(1);
    expect(await moneyKept(other.id)).toBe(other.totalMinor);
  });

  test("uses the units of a newer open checkout of the same cart, which gives way", async () => {
    const variantId = await stockVariant({ onHand: 1 });
    const cart = await fillCart([{ variantId }]);
    const checkout = await paysAfterTheEnd({ cart });
    const newer = await begin(cart.cartId);
    await deliverEvents();
    expect((await checkoutNow(checkout.id)).state).toBe("PAID");
    expect((await checkoutNow(newer)).state).toBe("CANCELLED");
    expect(await stockOf(variantId)).toEqual({ onHand: 0, reserved: 0 });
  });

  test("stops a newer payment of the same cart first", async () => {
    const variantId = await stockVariant({ onHand: 1 });
    const cart = await fillCart([{ variantId }]);
    const checkout = await paysAfterTheEnd({ cart });
    const newer = await readyToPay(cart);
    await pay(newer, "pm_card_authenticationRequired");
    await deliverEvents();
    expect((await checkoutNow(checkout.id)).state).toBe("PAID");
    expect(["CANCELLED", "EXPIRED"]).toContain((await checkoutNow(newer.id)).state);
    expect(await moneyKept(newer.id)).toBe(0);
  });

  test("is given back when a newer checkout of the same cart was paid", async () => {
    const cart = await fillCart([{ onHand: 5 }]);
    const checkout = await paysAfterTheEnd({ cart });
    const newer = await readyToPay(cart);
    await pay(newer);
    await deliverEvents();
    await carryOut();
    expect(await outcomesOf(checkout.id)).toEqual(["REFUND"]);
    expect(await moneyKept(checkout.id)).toBe(0);
    expect(await moneyKept(newer.id)).toBe(newer.totalMinor);
  });

  test("a refund whose answer was lost is not made twice", async () => {
    const variantId = await stockVariant({ onHand: 1 });
    const checkout = await paysAfterTheEnd({ variantId });
    await pay(await readyToPay(await fillCart([{ variantId }])));
    await deliverEvents();
    await till.control("/faults", { mode: "drop_after", times: "3", method: "POST", path: "^/v1/refunds$" });
    await carryOut();
    await till.control("/faults", {}, "DELETE");
    await db().rows(sql`update effect set run_after = now() where state = 'PENDING'`);
    await Promise.all([carryOut(), carryOut()]);
    const refunds = await stripe().refunds.list({ payment_intent: await intentOf(checkout.id) });
    expect(refunds.data).toHaveLength(1);
  });
});

describe("money nobody knows", () => {
  test("that names a checkout of ours is told to staff; another application's is left alone", async () => {
    const paid = { amount: 5000, currency: "usd", payment_method: "pm_card_visa", confirm: true };
    const automatic_payment_methods = { enabled: true, allow_redirects: "never" } as const;
    const ours = await stripe().paymentIntents.create({
      ...paid,
      automatic_payment_methods,
      metadata: { checkout: "lost" },
    });
    await stripe().paymentIntents.create({ ...paid, automatic_payment_methods });
    await deliverEvents();
    await carryOut();
    const alerts = await db().rows<{ subject: string }>(
      sql`select subject from alert where kind = 'unknown_payment'`,
    );
    expect(alerts).toEqual([{ subject: ours.id }]);
  });
});

/**
 * A payment that succeeds after its checkout has ended and its units went back: the one disorder that the shop itself
 * never causes, so the end is written here as a lost cancellation would have left it.
 */
async function paysAfterTheEnd(options: { variantId?: string; cart?: { cartId: string } } = {}) {
  const cart =
    options.cart ??
    (await fillCart([options.variantId === undefined ? {} : { variantId: options.variantId }]));
  const checkout = await readyToPay(cart);
  await pay(checkout, "pm_card_authenticationRequired");
  await withLockedCheckout(checkout.id, async (tx) => {
    await moveCheckout(tx, checkout.id, ["PAYING"], "EXPIRED");
    await releaseHolds(tx, { reservationId: checkout.id, as: "EXPIRED" });
  });
  await till.control(`/payment_intents/${await intentOf(checkout.id)}/authenticate`, { result: "complete" });
  return checkout;
}
