import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { closeCheckout, resumePayment } from "#modules/checkout/resume-payment.ts";
import { sweepCheckouts } from "#modules/checkout/sweep-checkouts.ts";
import {
  checkoutNow,
  expectCleanBooks,
  fillCart,
  moneyKept,
  openTill,
  ordersOf,
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

describe("races", () => {
  test("paying in two tabs charges once", async () => {
    const checkout = await readyToPay();
    const answers = await Promise.all([pay(checkout), pay(checkout), pay(checkout)]);
    const paid = answers.filter((answer) => answer.ok && answer.value.kind === "paid");
    expect(paid.length).toBeGreaterThan(0);
    expect(await ordersOf(checkout.id)).toHaveLength(1);
    expect(await moneyKept(checkout.id)).toBe(checkout.totalMinor);
  });

  test("paying against going back to the bag ends in an order or in a free bag, never in both", async () => {
    const states = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const {
        cartId,
        variantIds: [variantId = ""],
      } = await fillCart([{ onHand: 1 }]);
      const checkout = await readyToPay({ cartId });
      const later = round % 3;
      await Promise.allSettled([
        pay(checkout),
        new Promise((resolve) => setTimeout(resolve, later * 8)).then(() =>
          closeCheckout(checkout.id, "CANCELLED"),
        ),
      ]);
      await resumePayment(checkout.id, { giveUp: false });
      const { state } = await checkoutNow(checkout.id);
      states.add(state);
      const isPaid = state === "PAID";
      expect(["PAID", "CANCELLED"]).toContain(state);
      expect(await ordersOf(checkout.id)).toHaveLength(isPaid ? 1 : 0);
      expect(await moneyKept(checkout.id)).toBe(isPaid ? checkout.totalMinor : 0);
      expect(await stockOf(variantId)).toEqual(
        isPaid ? { onHand: 0, reserved: 0 } : { onHand: 1, reserved: 0 },
      );
    }
    expect(states.size).toBeGreaterThan(0);
  });

  test("paying at the instant of expiry ends in an order or in nothing charged", async () => {
    for (let round = 0; round < 6; round += 1) {
      const checkout = await readyToPay();
      await Promise.allSettled([pay(checkout), till.shiftClock(15 * minute), sweepCheckouts({ limit: 100 })]);
      await resumePayment(checkout.id, { giveUp: true });
      await sweepCheckouts({ limit: 100 });
      const isPaid = (await checkoutNow(checkout.id)).state === "PAID";
      expect(await ordersOf(checkout.id)).toHaveLength(isPaid ? 1 : 0);
      expect(await moneyKept(checkout.id)).toBe(isPaid ? checkout.totalMinor : 0);
    }
  });
});
