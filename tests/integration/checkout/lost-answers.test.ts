import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { closeCheckout, resumePayment } from "#modules/checkout/resume-payment.ts";
import { sweepCheckouts } from "#modules/checkout/sweep-checkouts.ts";
import { db, inTransaction } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  checkoutNow,
  deliverEvents,
  expectCleanBooks,
  fillCart,
  intentOf,
  moneyKept,
  openTill,
  pay,
  readyToPay,
  stockOf,
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

describe("answers that get lost", () => {
  const confirm = "^/v1/payment_intents/[^/]+/confirm$";

  test("a confirmation whose answer is lost is found out by asking again", async () => {
    const checkout = await readyToPay();
    await till.control("/faults", { mode: "drop_after", times: "3", path: confirm });
    const answer = await pay(checkout);
    expect(["pending", "paid"]).toContain(answer.ok && answer.value.kind);
    await till.control("/faults", {}, "DELETE");
    expect(await resumePayment(checkout.id, { giveUp: false })).toEqual({
      kind: "paid",
      checkoutId: checkout.id,
    });
    expect(await moneyKept(checkout.id)).toBe(checkout.totalMinor);
  });

  test("a confirmation that never arrived returns to the open checkout once nobody can be at it any more", async () => {
    const checkout = await readyToPay();
    await till.control("/faults", { mode: "drop_before", times: "3", path: confirm });
    expect(await pay(checkout)).toEqual({ ok: true, value: { kind: "pending" } });
    await till.control("/faults", {}, "DELETE");
    expect(await resumePayment(checkout.id, { giveUp: false })).toEqual({ kind: "pending" });
    await till.shiftClock(31_000);
    expect(await resumePayment(checkout.id, { giveUp: false })).toMatchObject({ kind: "open" });
    expect(await pay(checkout)).toMatchObject({ ok: true, value: { kind: "paid" } });
    expect(await moneyKept(checkout.id)).toBe(checkout.totalMinor);
  });

  test("an intent that can't be created leaves the checkout open", async () => {
    const checkout = await readyToPay();
    await till.control("/faults", { mode: "error_before", times: "3", path: "^/v1/payment_intents$" });
    expect(await pay(checkout)).toEqual({ ok: false, error: { code: "payment_unavailable" } });
    expect((await checkoutNow(checkout.id)).state).toBe("OPEN");
  });

  test("a process that dies between the success and the settling leaves it to the webhook", async () => {
    const checkout = await readyToPay();
    await pay(checkout, "pm_card_authenticationRequired");
    await till.control(`/payment_intents/${await intentOf(checkout.id)}/authenticate`, {
      result: "complete",
    });
    expect((await checkoutNow(checkout.id)).state).toBe("PAYING");
    await deliverEvents();
    expect((await checkoutNow(checkout.id)).state).toBe("PAID");
  });

  test("a close that could not reach Stripe stays CLOSING with its hold, and the sweeper finishes it", async () => {
    const {
      cartId,
      variantIds: [variantId = ""],
    } = await fillCart([{ onHand: 1 }]);
    const checkout = await readyToPay({ cartId });
    await pay(checkout, "pm_card_authenticationRequired");
    await till.control("/faults", { mode: "error_before", times: "20", path: "^/v1/payment_intents/" });
    await expect(closeCheckout(checkout.id, "CANCELLED")).rejects.toThrow();
    expect((await checkoutNow(checkout.id)).state).toBe("CLOSING");
    expect(await stockOf(variantId)).toEqual({ onHand: 1, reserved: 1 });
    await till.control("/faults", {}, "DELETE");
    await till.shiftClock(3 * minute);
    await sweepCheckouts({ limit: 100 });
    expect((await checkoutNow(checkout.id)).state).toBe("CANCELLED");
    expect(await stockOf(variantId)).toEqual({ onHand: 1, reserved: 0 });
  });
});

describe("a connection that is cut", () => {
  test("fails its transaction alone: nothing is written, and the next one works", async () => {
    const cut = inTransaction(async (tx) => {
      await tx.affected(sql`update shop_settings set name = 'half' where id = 1`);
      const [own] = await tx.rows<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await till.cutConnection(own?.pid ?? 0);
      await tx.rows(sql`select 1`);
    });
    await expect(cut).rejects.toThrow();
    const [settings] = await db().rows<{ name: string }>(sql`select name from shop_settings`);
    expect(settings?.name).toBe("Cartelle");
  });
});
