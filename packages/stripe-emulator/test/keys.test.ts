import type Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, call, control, openBench } from "./support.ts";

let bench: Bench;
let stripe: Stripe;
beforeAll(async () => {
  bench = await openBench();
  stripe = bench.stripe;
});
afterAll(() => bench.close());

const create = (more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    amount: 1999,
    currency: "usd",
    automatic_payment_methods: { enabled: true },
    ...more,
  });
const _token = (payment_method = "pm_card_visa", more: object = {}) =>
  stripe.testHelpers.confirmationTokens.create({
    payment_method,
    return_url: "http://shop.test/return",
    ...more,
  });

describe("keys", () => {
  const browser = (method: string, path: string, params: Record<string, string>) =>
    call(
      bench.emulator,
      method,
      path,
      { key: bench.emulator.settings.publishableKey, ...params },
      { origin: "http://shop.test" },
    );

  test("a publishable key sees an intent by its client secret, without what is private", async () => {
    const intent = await create({
      metadata: { internal: "yes" },
      confirm: true,
      payment_method: "pm_card_visa",
      return_url: "http://s.t/",
    });
    const { status, body, headers } = await browser("GET", `/v1/payment_intents/${intent.id}`, {
      client_secret: String(intent.client_secret),
    });
    expect(status).toBe(200);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(body).toMatchObject({ id: intent.id, status: "succeeded", amount: 1999 });
    for (const field of ["metadata", "latest_charge", "customer"]) expect(body).not.toHaveProperty(field);
    const wrong = await browser("GET", `/v1/payment_intents/${intent.id}`, {
      client_secret: `${intent.id}_secret_x`,
    });
    expect(wrong.status).toBe(400);
    expect((await browser("GET", `/v1/payment_intents/${intent.id}`, {})).status).toBe(400);
  });

  test.each([
    ["POST", "/v1/payment_intents"],
    ["GET", "/v1/payment_intents"],
    ["POST", "/v1/refunds"],
    ["GET", "/v1/events"],
    ["GET", "/v1/charges"],
    ["POST", "/v1/webhook_endpoints"],
  ])("a publishable key may not %s %s", async (method, path) => {
    const { status, body, headers } = await browser(method, path, {});
    expect(status).toBe(403);
    expect(body).toMatchObject({ error: { code: "secret_key_required" } });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test("a page of another origin may not send card numbers itself", async () => {
    const card = {
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": "4242424242424242",
      "payment_method_data[card][exp_month]": "12",
      "payment_method_data[card][exp_year]": "2040",
    };
    const { status, body } = await browser("POST", "/v1/confirmation_tokens", card);
    expect(status).toBe(402);
    expect(body).toMatchObject({
      error: { message: expect.stringContaining("unsupported for publishable key") },
    });
  });

  test.each([
    ["4242424242424241", { code: "incorrect_number" }],
    ["4111111111111111", { code: "card_declined", decline_code: "test_mode_live_card" }],
  ])("the number %s makes no token", async (number, error) => {
    const form = {
      key: bench.emulator.settings.publishableKey,
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": number,
      "payment_method_data[card][exp_month]": "12",
      "payment_method_data[card][exp_year]": "2040",
    };
    const { status, body } = await call(bench.emulator, "POST", "/v1/confirmation_tokens", form, {});
    expect(status).toBe(402);
    expect(body).toMatchObject({ error });
  });

  test("a wrong key and no key are 401, an unknown path 404", async () => {
    expect(
      (await call(bench.emulator, "GET", "/v1/events", {}, { authorization: "Bearer sk_test_other" })).status,
    ).toBe(401);
    expect((await call(bench.emulator, "GET", "/v1/events", {}, {})).status).toBe(401);
    expect((await call(bench.emulator, "GET", "/v1/customers")).status).toBe(404);
    expect((await control({ port: bench.emulator.port }, "GET", "/nothing")).status).toBe(404);
    expect((await call(bench.emulator, "POST", "/_emulator/reset", {}, {})).status).toBe(401);
  });
});
