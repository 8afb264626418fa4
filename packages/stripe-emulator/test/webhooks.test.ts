import Stripe from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Bench, control, type Hook, openBench, openHook, SECRET } from "./support.ts";

let bench: Bench;
let stripe: Stripe;
let hook: Hook;
beforeEach(async () => {
  hook = await openHook();
  bench = await openBench({
    webhookEndpoints: [{ url: hook.url, secret: SECRET }],
    webhookRetryMs: [30, 30, 30],
    webhookTimeoutMs: 300,
  });
  stripe = bench.stripe;
});
afterEach(async () => {
  await bench.close();
  hook.close();
});

const create = () => stripe.paymentIntents.create({ amount: 1999, currency: "usd" });
const pay = (payment_method = "pm_card_visa") =>
  stripe.paymentIntents.create({
    amount: 1999,
    currency: "usd",
    confirm: true,
    payment_method,
    return_url: "http://s.t/",
  });

test("each event arrives signed, as a frozen copy of the object at that moment", async () => {
  const intent = await pay();
  await expect
    .poll(() => hook.types().sort())
    .toEqual(["charge.succeeded", "payment_intent.created", "payment_intent.succeeded"]);
  const created = hook.received.find(({ event }) => event.type === "payment_intent.created")?.event;
  expect(created?.data.object).toMatchObject({ id: intent.id, status: "requires_confirmation" });
  expect(created?.api_version).toBe("2026-10-28.endive");
  expect(created?.request?.id).toBe(intent.lastResponse.requestId);
  const kept = await stripe.events.retrieve(String(created?.id));
  expect(kept.data).toEqual(created?.data);
});

test.each([
  [
    "pm_card_visa_chargeDeclined",
    ["charge.failed", "payment_intent.created", "payment_intent.payment_failed"],
  ],
  ["pm_card_authenticationRequired", ["payment_intent.created", "payment_intent.requires_action"]],
])("%s tells its story in events", async (method, types) => {
  await pay(method).catch(() => undefined);
  await expect.poll(() => hook.types().sort()).toEqual(types);
});

test("a bank debit is pending and processing, then succeeded", async () => {
  const intent = await stripe.paymentIntents.create({
    amount: 1999,
    currency: "eur",
    confirm: true,
    payment_method: "pm_success_de",
    return_url: "http://s.t/",
  });
  await control(bench.emulator, "POST", `/payment_intents/${intent.id}/settle`);
  await expect
    .poll(() => hook.types().sort())
    .toEqual([
      "charge.pending",
      "charge.succeeded",
      "payment_intent.created",
      "payment_intent.processing",
      "payment_intent.succeeded",
    ]);
});

test("anything but 2xx is tried again with the same body and a new signature", async () => {
  hook.answers.push(500, 302, 404);
  await create();
  await expect.poll(() => hook.received.length).toBe(4);
  expect(new Set(hook.received.map(({ body }) => body)).size).toBe(1);
  const { data } = await stripe.events.list({ delivery_success: true });
  expect(data.map(({ pending_webhooks }) => pending_webhooks)).toEqual([0]);
});

test("after the last wait an event counts as failed, is listed as such and can be sent again", async () => {
  hook.answers.push(500, 500, 500, 500);
  await create();
  await expect.poll(() => hook.received.length).toBe(4);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(hook.received).toHaveLength(4);
  const lost = await stripe.events.list({ delivery_success: false });
  expect(lost.data).toHaveLength(1);
  expect(await stripe.events.list({ delivery_success: true })).toMatchObject({ data: [] });
  const { body } = await control(bench.emulator, "POST", `/events/${lost.data[0]?.id}/redeliver`);
  expect(body).toMatchObject({ data: [{ status: 200 }] });
  expect(hook.received).toHaveLength(5);
});

test("pausing holds events back, resuming lets them go", async () => {
  await control(bench.emulator, "POST", "/webhooks/pause");
  await create();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(hook.received).toHaveLength(0);
  const { body } = await control(bench.emulator, "GET", "/webhooks/pending");
  expect(body).toMatchObject({ paused: true, data: [{ type: "payment_intent.created", attempts: 0 }] });
  await control(bench.emulator, "POST", "/webhooks/resume");
  await expect.poll(() => hook.types()).toEqual(["payment_intent.created"]);
});

test("the same event sent twice keeps its id", async () => {
  await create();
  await expect.poll(() => hook.received.length).toBe(1);
  const id = String(hook.received[0]?.event.id);
  await control(bench.emulator, "POST", `/events/${id}/redeliver`);
  expect(hook.received.map(({ event }) => event.id)).toEqual([id, id]);
});

test("endpoints made through the API get their secret once and only the events they asked for", async () => {
  const other = await openHook();
  const made = await stripe.webhookEndpoints.create({
    url: other.url,
    enabled_events: ["payment_intent.succeeded"],
  });
  expect(made.secret).toMatch(/^whsec_\w{32}$/);
  expect((await stripe.webhookEndpoints.retrieve(made.id)).secret).toBeUndefined();
  await stripe.webhookEndpoints.update(made.id, { disabled: true });
  await pay();
  await stripe.webhookEndpoints.del(made.id);
  await control(bench.emulator, "POST", "/webhook_endpoints", {
    url: other.url,
    secret: SECRET,
    "events[0]": "payment_intent.canceled",
  });
  const { id } = await create();
  await stripe.paymentIntents.cancel(id);
  await expect.poll(() => other.types()).toEqual(["payment_intent.canceled"]);
  expect((await stripe.webhookEndpoints.list()).data).toHaveLength(2);
  other.close();
});

test("events are listed by type and time, and paged", async () => {
  await pay();
  await pay();
  const all = await stripe.events.list({ types: ["payment_intent.succeeded", "charge.succeeded"], limit: 3 });
  expect(all.data).toHaveLength(3);
  expect(all.has_more).toBe(true);
  expect((await stripe.events.list({ type: "charge.*" })).data).toHaveLength(2);
  const seen: string[] = [];
  for await (const event of stripe.events.list({ limit: 2 })) seen.push(event.id);
  expect(new Set(seen).size).toBe(6);
  expect((await stripe.events.list({ created: { gt: Math.floor(Date.now() / 1000) + 10 } })).data).toEqual(
    [],
  );
});

test("a moved clock dates events, not signatures", async () => {
  await control(bench.emulator, "POST", "/clock/advance", { seconds: "86400" });
  await create();
  await expect.poll(() => hook.received.length).toBe(1);
  const { event, body, signature } = hook.received[0] as (typeof hook.received)[number];
  expect(event.created).toBeGreaterThan(Date.now() / 1000 + 86000);
  expect(() => Stripe.webhooks.constructEvent(body, signature, "whsec_wrong")).toThrow();
  expect(Number(/t=(\d+)/.exec(signature)?.[1])).toBeLessThan(Date.now() / 1000 + 5);
});
