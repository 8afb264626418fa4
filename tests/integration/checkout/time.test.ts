import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { beginCheckout } from "#modules/checkout/begin-checkout.ts";
import { sweepCheckouts } from "#modules/checkout/sweep-checkouts.ts";
import { stripe } from "#modules/payments/stripe-client.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  begin,
  checkoutNow,
  expectCleanBooks,
  fillCart,
  intentOf,
  moneyKept,
  openTill,
  pay,
  readyToPay,
  stockOf,
  stockVariant,
  type Till,
} from "./till.ts";

const minute = 60_000;

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterEach(async () => {
  await till.control("/faults", {}, "DELETE");
  await expectCleanBooks();
});
afterAll(() => till.close());

describe("time", () => {
  test("an expired checkout can't be paid, and its orphan intent is cancelled", async () => {
    const checkout = await readyToPay();
    await till.shiftClock(15 * minute);
    expect(await pay(checkout)).toEqual({ ok: false, error: { code: "expired" } });
    expect(await moneyKept(checkout.id)).toBe(0);
    const intents = await stripe().paymentIntents.list({ limit: 1 });
    expect(intents.data[0]).toMatchObject({ status: "canceled", metadata: { checkout: checkout.id } });
  });

  test("the sweeper expires what ran out, returns its units and leaves the bag to whoever comes back", async () => {
    const {
      cartId,
      variantIds: [variantId = ""],
    } = await fillCart([{ quantity: 3, onHand: 3 }]);
    const checkoutId = await begin(cartId);
    await till.shiftClock(15 * minute);
    await sweepCheckouts({ limit: 100 });
    expect((await checkoutNow(checkoutId)).state).toBe("EXPIRED");
    expect(await stockOf(variantId)).toEqual({ onHand: 3, reserved: 0 });
    const again = await beginCheckout(cartId);
    expect(again).toMatchObject({ ok: true, value: { isResumed: false } });
  });

  test("without any sweeper a dead promise does not refuse the next buyer, nor its own", async () => {
    const variantId = await stockVariant({ onHand: 1 });
    const first = await fillCart([{ variantId }]);
    const second = await fillCart([{ variantId }]);
    await begin(first.cartId);
    expect(await beginCheckout(second.cartId)).toMatchObject({
      ok: false,
      error: { code: "insufficient_stock" },
    });
    await till.shiftClock(15 * minute);
    const secondCheckout = await begin(second.cartId);
    expect(await beginCheckout(first.cartId)).toMatchObject({
      ok: false,
      error: { code: "insufficient_stock" },
    });
    expect((await checkoutNow(secondCheckout)).state).toBe("OPEN");
  });

  test("the first payment gives the hold its grace once", async () => {
    const checkout = await readyToPay();
    await till.shiftClock(14 * minute);
    await pay(checkout, "pm_card_chargeDeclined");
    await till.shiftClock(10 * minute);
    expect((await checkoutNow(checkout.id)).state).toBe("OPEN");
    await pay(checkout, "pm_card_chargeDeclined");
    await till.shiftClock(2 * minute);
    expect(await pay(checkout)).toEqual({ ok: false, error: { code: "expired" } });
  });

  test("a payment past its time that only waits for its buyer gives way to the next buyer", async () => {
    const variantId = await stockVariant({ onHand: 1 });
    const next = await fillCart([{ variantId }]);
    const waiting = await readyToPay(await fillCart([{ variantId }]));
    await pay(waiting, "pm_card_authenticationRequired");
    await till.shiftClock(60 * minute);
    expect(await beginCheckout(next.cartId)).toMatchObject({ ok: true });
    expect((await checkoutNow(waiting.id)).state).toBe("EXPIRED");
  });

  test("when Stripe can't say in time the next buyer reads 'being paid', never 'sold out'", async () => {
    const variantId = await stockVariant({ onHand: 1 });
    const next = await fillCart([{ variantId }]);
    const waiting = await readyToPay(await fillCart([{ variantId }]));
    await pay(waiting, "pm_card_authenticationRequired");
    await till.shiftClock(60 * minute);
    await till.control("/faults", { mode: "error_before", times: "20", path: "^/v1/payment_intents/" });
    expect(await beginCheckout(next.cartId)).toEqual({ ok: false, error: { code: "being_paid" } });
    expect((await checkoutNow(waiting.id)).state).toBe("PAYING");
  });

  test("the sweeper stops a payment left behind past its time, and settles one that succeeded", async () => {
    const left = await readyToPay();
    const succeeded = await readyToPay();
    await pay(left, "pm_card_authenticationRequired");
    await pay(succeeded, "pm_card_authenticationRequired");
    await till.control(`/payment_intents/${await intentOf(succeeded.id)}/authenticate`, {
      result: "complete",
    });
    await till.shiftClock(60 * minute);
    await sweepCheckouts({ limit: 100 });
    expect((await checkoutNow(left.id)).state).toBe("EXPIRED");
    expect((await checkoutNow(succeeded.id)).state).toBe("PAID");
  });
});

describe("what the desk took back by itself", () => {
  test("leaves an open checkout that the sweeper still finds, and its bag is anybody's who comes back", async () => {
    const variantId = await stockVariant({ onHand: 1 });
    const next = await fillCart([{ variantId }]);
    const first = await fillCart([{ variantId }]);
    const checkoutId = await begin(first.cartId);
    await till.shiftClock(15 * minute);
    await begin(next.cartId);
    expect((await checkoutNow(checkoutId)).state).toBe("OPEN");
    await sweepCheckouts({ limit: 100 });
    expect((await checkoutNow(checkoutId)).state).toBe("EXPIRED");
    const [cart] = await db().rows<{ state: string }>(sql`select state from cart where id = ${first.cartId}`);
    expect(cart?.state).toBe("ABANDONED");
  });
});
