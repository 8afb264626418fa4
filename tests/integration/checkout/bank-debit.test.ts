import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { beginCheckout } from "#modules/checkout/begin-checkout.ts";
import { sweepCheckouts } from "#modules/checkout/sweep-checkouts.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  carryOut,
  checkoutNow,
  deliverEvents,
  expectCleanBooks,
  fillCart,
  intentOf,
  moneyKept,
  openTill,
  ordersOf,
  pay,
  readyToPay,
  stockOf,
  type Till,
} from "./till.ts";

const iban = "DE89370400440532013000";

let till: Till;
beforeAll(async () => {
  till = await openTill({ currency: "EUR" });
});
afterEach(expectCleanBooks);
afterAll(() => till.close());

describe("a payment that the bank takes days for", () => {
  test("keeps its units past any expiry, counts the bag as ordered, and becomes the order when it succeeds", async () => {
    const { checkout, cartId, variantId } = await processing();
    await till.shiftClock(3 * 24 * 60 * 60_000);
    await sweepCheckouts({ limit: 100 });
    expect((await checkoutNow(checkout.id)).state).toBe("PROCESSING");
    expect(await stockOf(variantId)).toEqual({ onHand: 1, reserved: 1 });
    expect(await beginCheckout(cartId)).toEqual({ ok: false, error: { code: "already_ordered" } });

    await till.control(`/payment_intents/${await intentOf(checkout.id)}/settle`, { outcome: "succeeded" });
    await deliverEvents();
    expect((await checkoutNow(checkout.id)).state).toBe("PAID");
    expect(await ordersOf(checkout.id)).toHaveLength(1);
    expect(await moneyKept(checkout.id)).toBe(checkout.totalMinor);
  });

  test("that fails releases its units and writes to the buyer with a link that refills the bag", async () => {
    const { checkout, variantId } = await processing();
    await till.control(`/payment_intents/${await intentOf(checkout.id)}/settle`, { outcome: "failed" });
    await deliverEvents();
    await carryOut();
    expect((await checkoutNow(checkout.id)).state).toBe("CANCELLED");
    expect(await stockOf(variantId)).toEqual({ onHand: 1, reserved: 0 });
    const [mail] = await db().rows<{ text: string }>(
      sql`select text from mail where kind = 'payment_failed'`,
    );
    expect(mail?.text).toContain(`/checkout/refill?c=${checkout.id}`);
  });

  test("alerts staff when the bank has said nothing for days", async () => {
    const { checkout } = await processing();
    await till.shiftClock(6 * 24 * 60 * 60_000);
    await sweepCheckouts({ limit: 100 });
    await carryOut();
    const alerts = await db().rows(
      sql`select 1 from alert where kind = 'long_processing' and subject = ${checkout.id}`,
    );
    expect(alerts).toHaveLength(1);
  });
});

async function processing() {
  const {
    cartId,
    variantIds: [variantId = ""],
  } = await fillCart([{ onHand: 1 }]);
  const checkout = await readyToPay({ cartId }, "DE");
  expect(await pay(checkout, iban)).toMatchObject({ ok: true, value: { kind: "processing" } });
  return { checkout, cartId, variantId };
}
