import type Stripe from "stripe";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bench, control, failure, openBench } from "./support.ts";

let bench: Bench;
let stripe: Stripe;
beforeAll(async () => {
  bench = await openBench();
  stripe = bench.stripe;
});
afterAll(() => bench.close());

const pay = (payment_method = "pm_card_visa") =>
  stripe.paymentIntents.create({
    amount: 2000,
    currency: "usd",
    confirm: true,
    payment_method,
    return_url: "http://s.t/",
  });
const advance = () => control(bench.emulator, "POST", "/clock/advance", { ms: "2000" });
const typesFor = async (id: string) =>
  (await stripe.events.list({ limit: 100 })).data
    .filter((event) => (event.data.object as { id?: string }).id === id)
    .map((event) => event.type)
    .reverse();

test("refunds in parts until nothing is left, and never more than that", async () => {
  const intent = await pay();
  const first = await stripe.refunds.create({
    payment_intent: intent.id,
    amount: 500,
    metadata: { row: "r1" },
  });
  expect(first).toMatchObject({
    status: "succeeded",
    amount: 500,
    metadata: { row: "r1" },
    charge: intent.latest_charge,
  });
  const tooMuch = await failure(
    stripe.refunds.create({ charge: String(intent.latest_charge), amount: 1501 }),
  );
  expect(tooMuch.message).toBe("Refund amount ($15.01) is greater than unrefunded amount on charge ($15.00)");
  await stripe.refunds.create({ payment_intent: intent.id });
  const charge = await stripe.charges.retrieve(String(intent.latest_charge), { expand: ["refunds"] });
  expect(charge).toMatchObject({ amount_refunded: 2000, refunded: true });
  expect(charge.refunds?.data.map(({ amount }) => amount)).toEqual([1500, 500]);
  const spent = await failure(stripe.refunds.create({ payment_intent: intent.id }));
  expect(spent.code).toBe("charge_already_refunded");
  const listed = await stripe.refunds.list({ payment_intent: intent.id });
  expect(listed.data.map(({ amount }) => amount)).toEqual([1500, 500]);
});

test("announces the refund, the charge, and later the bank's reference", async () => {
  const intent = await pay();
  const refund = await stripe.refunds.create({ payment_intent: intent.id });
  await advance();
  expect(await typesFor(refund.id)).toEqual(["refund.created", "refund.updated", "charge.refund.updated"]);
  expect(await typesFor(String(intent.latest_charge))).toEqual(["charge.succeeded", "charge.refunded"]);
  const later = await stripe.refunds.retrieve(refund.id);
  expect(later.destination_details?.card?.reference_status).toBe("available");
});

test("a pending refund succeeds in time", async () => {
  const intent = await pay("pm_card_pendingRefund");
  const refund = await stripe.refunds.create({ payment_intent: intent.id });
  expect(refund.status).toBe("pending");
  await advance();
  expect((await stripe.refunds.retrieve(refund.id)).status).toBe("succeeded");
});

test("a refund that fails afterwards is owed again", async () => {
  const intent = await pay("pm_card_refundFail");
  const refund = await stripe.refunds.create({ payment_intent: intent.id });
  expect(refund.status).toBe("succeeded");
  await advance();
  expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({
    status: "failed",
    failure_reason: "expired_or_canceled_card",
  });
  expect(await typesFor(refund.id)).toContain("refund.failed");
  const charge = await stripe.charges.retrieve(String(intent.latest_charge));
  expect(charge).toMatchObject({ amount_refunded: 0, refunded: false });
});

test("metadata can be changed, and an unpaid intent cannot be refunded", async () => {
  const intent = await pay();
  const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 100 });
  expect((await stripe.refunds.update(refund.id, { metadata: { a: "b" } })).metadata).toEqual({ a: "b" });
  const unpaid = await stripe.paymentIntents.create({ amount: 100, currency: "usd" });
  const error = await failure(stripe.refunds.create({ payment_intent: unpaid.id }));
  expect(error.message).toContain("does not have a successful charge");
});
