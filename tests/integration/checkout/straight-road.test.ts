import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beginCheckout } from "#modules/checkout/begin-checkout.ts";
import { payCheckout } from "#modules/checkout/pay-checkout.ts";
import { resumePayment } from "#modules/checkout/resume-payment.ts";
import { saveDelivery } from "#modules/checkout/save-delivery.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  begin,
  carryOut,
  checkoutNow,
  deliverEvents,
  delivery,
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
  type Till,
} from "./till.ts";

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

describe("the straight road", () => {
  test("a paid checkout becomes one order, sells its units and empties the bag", async () => {
    const {
      cartId,
      variantIds: [variantId = ""],
    } = await fillCart([{ quantity: 2, onHand: 5 }]);
    const checkout = await readyToPay({ cartId });
    expect(checkout).toMatchObject({
      subtotalMinor: 96_000,
      shippingMinor: 800,
      totalMinor: 96_800,
      quote: 2,
    });
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 2 });

    expect(await pay(checkout)).toEqual({ ok: true, value: { kind: "paid", checkoutId: checkout.id } });

    expect((await checkoutNow(checkout.id)).state).toBe("PAID");
    expect(await ordersOf(checkout.id)).toMatchObject([{ totalMinor: 96_800 }]);
    expect(await outcomesOf(checkout.id)).toEqual(["SOLD"]);
    expect(await stockOf(variantId)).toEqual({ onHand: 3, reserved: 0 });
    expect(await moneyKept(checkout.id)).toBe(96_800);
    const [cart] = await db().rows<{ state: string }>(sql`select state from cart where id = ${cartId}`);
    expect(cart?.state).toBe("ORDERED");
    await expectCleanBooks();
  });

  test("the confirmation mail lands in the outbox once, however often its effect runs", async () => {
    const checkout = await readyToPay();
    await pay(checkout);
    await carryOut();
    await db().rows(sql`update effect set state = 'PENDING', run_after = now() where kind like 'mail.%'`);
    await carryOut();
    const [order] = await ordersOf(checkout.id);
    const mails = await db().rows<{ subject: string; messageId: string; html: string }>(sql`
      select subject, message_id as "messageId", html from mail where html like ${`%id=${order?.id}%`}`);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@.+>$/);
  });

  test("webhooks that come late, twice and backwards change nothing more", async () => {
    const checkout = await readyToPay();
    await pay(checkout);
    await deliverEvents();
    await db().rows(
      sql`update stripe_event set processed_at = null, next_attempt_at = now() - random() * interval '1 hour'`,
    );
    await deliverEvents();
    expect(await ordersOf(checkout.id)).toHaveLength(1);
    expect(await outcomesOf(checkout.id)).toEqual(["SOLD"]);
    const unprocessed = await db().rows(sql`select id from stripe_event where processed_at is null`);
    expect(unprocessed).toEqual([]);
  });

  test("a second click on checkout, or a second tab, lands on the same checkout", async () => {
    const { cartId } = await fillCart();
    const begun = await Promise.all(Array.from({ length: 8 }, () => beginCheckout(cartId)));
    const ids = new Set(begun.map((one) => (one.ok ? one.value.checkoutId : one.error.code)));
    expect(ids.size).toBe(1);
    await expectCleanBooks();
  });

  test("a total of 0 is ordered without a payment", async () => {
    const { cartId } = await fillCart([{ priceMinor: 0 }]);
    const checkoutId = await begin(cartId);
    await saveDelivery(await checkoutNow(checkoutId), {
      ...delivery,
      address: { ...delivery.address, country: "FR" },
      shippingCode: "gift",
    });
    const checkout = await checkoutNow(checkoutId);
    expect(checkout.totalMinor).toBe(0);
    const paid = await payCheckout(checkout, { quote: checkout.quote, confirmationTokenId: null });
    expect(paid).toMatchObject({ ok: true, value: { kind: "paid" } });
    expect(await ordersOf(checkoutId)).toMatchObject([{ totalMinor: 0, intentId: null }]);
    await expectCleanBooks();
  });

  test("a total below Stripe's minimum is refused in words, and nothing changes", async () => {
    const { cartId } = await fillCart([{ priceMinor: 20 }]);
    const checkoutId = await begin(cartId);
    await saveDelivery(await checkoutNow(checkoutId), {
      ...delivery,
      address: { ...delivery.address, country: "FR" },
      shippingCode: "gift",
    });
    const checkout = await checkoutNow(checkoutId);
    expect(await pay(checkout)).toEqual({ ok: false, error: { code: "below_minimum", minimumMinor: 50 } });
    expect((await checkoutNow(checkoutId)).state).toBe("OPEN");
  });

  test("a shipping choice makes the next quote, and the old one can't be paid any more", async () => {
    const checkout = await readyToPay();
    await saveDelivery(await checkoutNow(checkout.id), { ...delivery, shippingCode: "express" });
    expect(await pay(checkout)).toEqual({
      ok: false,
      error: { code: "stale_quote", quote: checkout.quote + 1, totalMinor: 48_000 + 2_400 },
    });
    expect(await moneyKept(checkout.id)).toBe(0);
  });

  test("a country nobody delivers to is said so and changes nothing", async () => {
    const checkout = await readyToPay();
    const saved = await saveDelivery(await checkoutNow(checkout.id), {
      ...delivery,
      address: { ...delivery.address, country: "AQ" },
    });
    expect(saved).toEqual({ ok: false, error: { code: "no_shipping_to_country" } });
    expect((await checkoutNow(checkout.id)).quote).toBe(checkout.quote);
  });
});

describe("declines and 3-D Secure", () => {
  test("a decline gives the reason, keeps the hold, and the next card pays on a new intent", async () => {
    const checkout = await readyToPay();
    const declined = await pay(checkout, "pm_card_chargeDeclinedInsufficientFunds");
    expect(declined).toMatchObject({
      ok: true,
      value: { kind: "open", failure: expect.stringContaining("insufficient funds") },
    });
    expect((await checkoutNow(checkout.id)).state).toBe("OPEN");

    expect(await pay(checkout)).toMatchObject({ ok: true, value: { kind: "paid" } });
    const attempts = await db().rows<{ intentId: string }>(sql`
      select intent_id as "intentId" from payment_attempt where checkout_id = ${checkout.id}`);
    expect(new Set(attempts.map((attempt) => attempt.intentId)).size).toBe(2);
    expect(await moneyKept(checkout.id)).toBe(checkout.totalMinor);
    await expectCleanBooks();
  });

  test("3-D Secure asks the buyer, and once they confirmed, whoever asks first settles", async () => {
    const checkout = await readyToPay();
    const asked = await pay(checkout, "pm_card_authenticationRequired");
    expect(asked).toMatchObject({ ok: true, value: { kind: "requires_action" } });
    expect((await checkoutNow(checkout.id)).state).toBe("PAYING");
    await till.control(`/payment_intents/${await intentOf(checkout.id)}/authenticate`, {
      result: "complete",
    });
    const answers = await Promise.all([
      resumePayment(checkout.id, { giveUp: false }),
      resumePayment(checkout.id, { giveUp: false }),
      deliverEvents(),
    ]);
    expect(answers.slice(0, 2)).toEqual([
      { kind: "paid", checkoutId: checkout.id },
      { kind: "paid", checkoutId: checkout.id },
    ]);
    expect(await ordersOf(checkout.id)).toHaveLength(1);
    await expectCleanBooks();
  });

  test("a failed 3-D Secure returns to the open checkout with its hold", async () => {
    const checkout = await readyToPay();
    await pay(checkout, "pm_card_authenticationRequired");
    await till.control(`/payment_intents/${await intentOf(checkout.id)}/authenticate`, { result: "fail" });
    expect(await resumePayment(checkout.id, { giveUp: false })).toMatchObject({
      kind: "open",
      failure: expect.any(String),
    });
    expect((await checkoutNow(checkout.id)).state).toBe("OPEN");
  });

  test("an abandoned 3-D Secure can be continued or given up for another card", async () => {
    const checkout = await readyToPay();
    await pay(checkout, "pm_card_authenticationRequired");
    expect(await resumePayment(checkout.id, { giveUp: false })).toMatchObject({ kind: "requires_action" });
    expect(await resumePayment(checkout.id, { giveUp: true })).toMatchObject({ kind: "open" });
    expect(await pay(checkout)).toMatchObject({ ok: true, value: { kind: "paid" } });
    expect(await moneyKept(checkout.id)).toBe(checkout.totalMinor);
  });
});
