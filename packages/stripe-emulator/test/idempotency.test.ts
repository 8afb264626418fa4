import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Bench, call, connect, control, failure, openBench } from "./support.ts";

let bench: Bench;
let stripe: Stripe;
beforeAll(async () => {
  bench = await openBench();
  stripe = bench.stripe;
});
afterAll(() => bench.close());
beforeEach(async () => {
  await control(bench.emulator, "POST", "/reset");
});

const params = { amount: 1999, currency: "usd" };
const fault = (more: Record<string, string>) => control(bench.emulator, "POST", "/faults", more);
const count = async () => (await stripe.paymentIntents.list({ limit: 100 })).data.length;

test("the same key and parameters replay the first answer", async () => {
  const first = await stripe.paymentIntents.create(params, { idempotencyKey: "k1" });
  const second = await stripe.paymentIntents.create(params, { idempotencyKey: "k1" });
  expect(second.id).toBe(first.id);
  expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect(second.lastResponse.headers["original-request"]).toBe(first.lastResponse.requestId);
  expect(second.lastResponse.idempotencyKey).toBe("k1");
  expect(await count()).toBe(1);
});

test("the order of parameters does not matter, their values and the endpoint do", async () => {
  const send = (body: string, path = "/v1/payment_intents") =>
    fetch(`${bench.emulator.url}${path}`, {
      method: "POST",
      body,
      headers: { authorization: `Bearer ${bench.emulator.settings.secretKey}`, "idempotency-key": "k2" },
    });
  expect((await send("amount=500&currency=usd")).status).toBe(200);
  expect((await send("currency=usd&amount=500")).headers.get("idempotent-replayed")).toBe("true");
  const other = await send("currency=usd&amount=501");
  expect(other.status).toBe(400);
  expect(await other.json()).toMatchObject({ error: { type: "idempotency_error" } });
  expect((await send("amount=500&currency=usd", "/v1/refunds")).status).toBe(400);
  const error = await failure(stripe.paymentIntents.create(params, { idempotencyKey: "k2" }));
  expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
});

test("a decline is replayed under its key, and a new key tries again", async () => {
  const { id } = await stripe.paymentIntents.create(params);
  const means = { payment_method: "pm_card_visa_chargeDeclined", return_url: "http://s.t/" };
  const first = await failure(stripe.paymentIntents.confirm(id, means, { idempotencyKey: "c1" }));
  const replay = await failure(stripe.paymentIntents.confirm(id, means, { idempotencyKey: "c1" }));
  expect([replay.code, replay.charge]).toEqual([first.code, first.charge]);
  expect((await stripe.charges.list({ payment_intent: id })).data).toHaveLength(1);
  await failure(stripe.paymentIntents.confirm(id, means, { idempotencyKey: "c2" }));
  expect((await stripe.charges.list({ payment_intent: id })).data).toHaveLength(2);
});

test("a state conflict is remembered, a refused parameter is not", async () => {
  const bad = await failure(stripe.paymentIntents.create({ ...params, amount: 5 }, { idempotencyKey: "v1" }));
  expect(bad.code).toBe("amount_too_small");
  expect((await stripe.paymentIntents.create(params, { idempotencyKey: "v1" })).amount).toBe(1999);

  const { id } = await stripe.paymentIntents.create(params);
  await failure(stripe.paymentIntents.confirm(id, {}, { idempotencyKey: "v2" }));
  await stripe.paymentIntents.update(id, { payment_method: "pm_card_visa" });
  const replay = await failure(stripe.paymentIntents.confirm(id, {}, { idempotencyKey: "v2" }));
  expect(replay.code).toBe("payment_intent_unexpected_state");
});

test("a twin of a running request gets 409, and the SDK's retry then reads the answer", async () => {
  await fault({ mode: "delay_before", delay_ms: "400", path: "/payment_intents$" });
  const slow = stripe.paymentIntents.create(params, { idempotencyKey: "t1" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const impatient = connect(bench.emulator, { maxNetworkRetries: 0 });
  const error = await failure(impatient.paymentIntents.create(params, { idempotencyKey: "t1" }));
  expect([error.statusCode, error.code]).toEqual([409, "idempotency_key_in_use"]);
  const patient = await stripe.paymentIntents.create(params, { idempotencyKey: "t1" });
  expect(patient.id).toBe((await slow).id);
});

test.each([
  ["error_before", 1],
  ["error_after", 1],
  ["drop_before", 1],
  ["drop_after", 1],
])("after %s the SDK's retry makes exactly one intent", async (mode, expected) => {
  await fault({ mode, path: "/payment_intents$", method: "POST" });
  const intent = await stripe.paymentIntents.create(params);
  expect(await count()).toBe(expected);
  const replayed = intent.lastResponse.headers["idempotent-replayed"] === "true";
  expect(replayed).toBe(mode.endsWith("after"));
});

test("a hang ends in the caller's timeout, executed or not as ordered", async () => {
  const hasty = connect(bench.emulator, { timeout: 200, maxNetworkRetries: 0 });
  await fault({ mode: "hang_after", method: "POST", path: "/payment_intents$" });
  const error = await failure(hasty.paymentIntents.create(params, { idempotencyKey: "h1" }));
  expect(error).toBeInstanceOf(Stripe.errors.StripeConnectionError);
  expect(await count()).toBe(1);
  await fault({ mode: "hang_before", method: "POST", path: "/payment_intents$" });
  await failure(hasty.paymentIntents.create(params, { idempotencyKey: "h2" }));
  expect(await count()).toBe(1);
});

test("a stored 500 is replayed for ever under its key", async () => {
  await fault({ mode: "error_before", stored: "true", path: "/payment_intents$" });
  const error = await failure(
    connect(bench.emulator, { maxNetworkRetries: 1 }).paymentIntents.create(params),
  );
  expect(error.statusCode).toBe(500);
  expect(await count()).toBe(0);
});

test("a rate limit is a StripeRateLimitError and not retried", async () => {
  await fault({ mode: "error_before", status: "429", path: "/payment_intents$" });
  expect(await failure(stripe.paymentIntents.create(params))).toBeInstanceOf(
    Stripe.errors.StripeRateLimitError,
  );
});

test("a key longer than 255 characters is refused; keys of different callers do not meet", async () => {
  const headers = {
    authorization: `Bearer ${bench.emulator.settings.secretKey}`,
    "idempotency-key": "x".repeat(256),
  };
  expect((await call(bench.emulator, "POST", "/v1/payment_intents", {}, headers)).status).toBe(400);
});

test("a key is forgotten after a day", async () => {
  const first = await stripe.paymentIntents.create(params, { idempotencyKey: "old" });
  await control(bench.emulator, "POST", "/clock/advance", { seconds: String(25 * 60 * 60) });
  const second = await stripe.paymentIntents.create(params, { idempotencyKey: "old" });
  expect(second.id).not.toBe(first.id);
});
