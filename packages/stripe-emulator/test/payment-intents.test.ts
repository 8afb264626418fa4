import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, call, control, failure, openBench } from "./support.ts";

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
const token = (payment_method = "pm_card_visa", more: object = {}) =>
  stripe.testHelpers.confirmationTokens.create({
    payment_method,
    return_url: "http://shop.test/return",
    ...more,
  });

describe("creating", () => {
  test("a new intent waits for a payment method and carries what was sent", async () => {
    const intent = await create({ metadata: { checkout: "c1", attempt: "a1" }, receipt_email: "a@b.co" });
    expect(intent).toMatchObject({
      object: "payment_intent",
      status: "requires_payment_method",
      amount: 1999,
      livemode: false,
      metadata: { checkout: "c1", attempt: "a1" },
      receipt_email: "a@b.co",
      latest_charge: null,
      automatic_payment_methods: { enabled: true, allow_redirects: "always" },
    });
    expect(intent.id).toMatch(/^pi_3\w{23}$/);
    expect(intent.client_secret).toMatch(new RegExp(`^${intent.id}_secret_\\w{25}$`));
    expect(intent.lastResponse.requestId).toMatch(/^req_\w{14}$/);
    expect(intent.lastResponse.apiVersion).toBe("2026-10-28.endive");
  });

  test.each([
    [{ amount: 49 }, "amount_too_small", "amount"],
    [{ amount: 29, currency: "gbp" }, "amount_too_small", "amount"],
    [{ amount: 100_000_000 }, "amount_too_large", "amount"],
    [{ amount: -5 }, "parameter_invalid_integer", "amount"],
    [{ amount: 19.5 }, "parameter_invalid_integer", "amount"],
    [{ currency: "xxx" }, undefined, "currency"],
    [{ amuont: 3 } as object, "parameter_unknown", "amuont"],
    [{ metadata: { k: "v".repeat(501) } }, undefined, "metadata[k]"],
    [{ metadata: { ["k".repeat(41)]: "v" } }, undefined, "metadata"],
    [{ confirmation_token: "ctoken_x" }, undefined, "confirmation_token"],
    [{ payment_method: "pm_nope" }, "resource_missing", "payment_method"],
  ])("refuses %o", async (params, code, param) => {
    const error = await failure(create(params));
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect([error.statusCode, error.code, error.param]).toEqual([400, code, param]);
  });

  test("a missing amount is named", async () => {
    const error = await failure(
      stripe.paymentIntents.create({ currency: "usd" } as Stripe.PaymentIntentCreateParams),
    );
    expect(error).toMatchObject({ code: "parameter_missing", param: "amount" });
  });
});

describe("confirming on the server", () => {
  test("a confirmation token pays once, and only once", async () => {
    const intent = await create();
    const { id } = await token("pm_card_visa", {
      shipping: { name: "Ada", address: { line1: "1 Road", city: "Vienna" } },
    });
    const done = await stripe.paymentIntents.confirm(intent.id, {
      confirmation_token: id,
      expand: ["latest_charge", "payment_method"],
    });
    expect(done).toMatchObject({
      status: "succeeded",
      amount_received: 1999,
      shipping: { name: "Ada" },
      latest_charge: { paid: true, captured: true, amount: 1999, payment_intent: intent.id },
      payment_method: { type: "card", card: { brand: "visa", last4: "4242" } },
    });
    expect((await stripe.confirmationTokens.retrieve(id)).payment_intent).toBe(intent.id);
    const again = await failure(
      stripe.paymentIntents.confirm((await create()).id, { confirmation_token: id }),
    );
    expect(again).toMatchObject({ statusCode: 400, param: "confirmation_token" });
  });

  test("a token is spent by a decline, and kept by a refused request", async () => {
    const first = await create({ automatic_payment_methods: { enabled: true, allow_redirects: "always" } });
    const kept = await stripe.testHelpers.confirmationTokens.create({ payment_method: "pm_card_visa" });
    const refused = await failure(stripe.paymentIntents.confirm(first.id, { confirmation_token: kept.id }));
    expect(refused.param).toBe("return_url");
    const paid = await stripe.paymentIntents.confirm(first.id, {
      confirmation_token: kept.id,
      return_url: "http://shop.test/return",
    });
    expect(paid.status).toBe("succeeded");

    const spent = await token("pm_card_visa_chargeDeclined");
    const second = await create();
    await failure(stripe.paymentIntents.confirm(second.id, { confirmation_token: spent.id }));
    const error = await failure(stripe.paymentIntents.confirm(second.id, { confirmation_token: spent.id }));
    expect(error.message).toContain("already been used");
  });

  test("an expired token is refused", async () => {
    const { id } = await token();
    await control(bench.emulator, "POST", "/clock/advance", { seconds: String(12 * 60 * 60) });
    const error = await failure(
      stripe.paymentIntents.confirm((await create()).id, { confirmation_token: id }),
    );
    expect(error.message).toContain("expired");
  });

  test.each([
    ["pm_card_visa_chargeDeclined", "card_declined", "generic_decline"],
    ["pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"],
    ["pm_card_visa_chargeDeclinedLostCard", "card_declined", "lost_card"],
    ["pm_card_visa_chargeDeclinedStolenCard", "card_declined", "stolen_card"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card", undefined],
    ["pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", undefined],
    ["pm_card_chargeDeclinedProcessingError", "processing_error", undefined],
  ])("%s is declined, and another card pays the same intent", async (method, code, declineCode) => {
    const intent = await create();
    const error = await failure(
      stripe.paymentIntents.confirm(intent.id, { confirmation_token: (await token(method)).id }),
    );
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError);
    expect([error.statusCode, error.code, error.decline_code || undefined]).toEqual([402, code, declineCode]);
    expect(error.payment_intent).toMatchObject({
      id: intent.id,
      status: "requires_payment_method",
      payment_method: null,
      latest_charge: error.charge,
      last_payment_error: {
        code,
        type: "card_error",
        charge: error.charge,
        payment_method: { type: "card" },
      },
    });
    const charge = await stripe.charges.retrieve(String(error.charge));
    expect(charge).toMatchObject({
      status: "failed",
      paid: false,
      failure_code: code,
      payment_intent: intent.id,
    });
    const paid = await stripe.paymentIntents.confirm(intent.id, { confirmation_token: (await token()).id });
    expect(paid).toMatchObject({ status: "succeeded", last_payment_error: null });
    const charges = await stripe.charges.list({ payment_intent: intent.id });
    expect(charges.data.map(({ status }) => status)).toEqual(["succeeded", "failed"]);
  });

  test("without any means of payment the state is unexpected, and the intent rides along", async () => {
    const intent = await create();
    const error = await failure(stripe.paymentIntents.confirm(intent.id));
    expect(error.code).toBe("payment_intent_unexpected_state");
    expect(error.payment_intent?.id).toBe(intent.id);
  });

  test("a method given at creation waits for confirmation", async () => {
    const intent = await create({ payment_method: "pm_card_mastercard" });
    expect(intent.status).toBe("requires_confirmation");
    const paid = await stripe.paymentIntents.confirm(intent.id, { return_url: "http://shop.test/r" });
    expect(paid.status).toBe("succeeded");
  });

  test("manual capture authorises first", async () => {
    const intent = await create({
      capture_method: "manual",
      confirm: true,
      payment_method: "pm_card_visa",
      return_url: "http://shop.test/r",
    });
    expect(intent).toMatchObject({ status: "requires_capture", amount_capturable: 1999, amount_received: 0 });
    expect(await stripe.paymentIntents.capture(intent.id)).toMatchObject({
      status: "succeeded",
      amount_received: 1999,
    });
  });

  test("the secret key may not send card numbers", async () => {
    const error = await failure(
      stripe.paymentMethods.create({
        type: "card",
        card: { number: "4242424242424242", exp_month: 1, exp_year: 2040 },
      }),
    );
    expect(error.statusCode).toBe(402);
    expect(error.message).toContain("generally unsafe");
  });
});

describe("3-D Secure", () => {
  const confirm3ds = async (method = "pm_card_authenticationRequired", more: object = {}) => {
    const intent = await create();
    return stripe.paymentIntents.confirm(intent.id, {
      confirmation_token: (await token(method)).id,
      ...more,
    });
  };

  test("a redirect is asked for, and completing it pays", async () => {
    const intent = await confirm3ds();
    expect(intent).toMatchObject({
      status: "requires_action",
      latest_charge: null,
      next_action: { type: "redirect_to_url", redirect_to_url: { return_url: "http://shop.test/return" } },
    });
    const { body } = await control(bench.emulator, "POST", `/payment_intents/${intent.id}/authenticate`);
    expect(body).toMatchObject({ status: "succeeded", next_action: null });
  });

  test("failing it ends the attempt, and the intent may be tried again", async () => {
    const intent = await confirm3ds();
    await control(bench.emulator, "POST", `/payment_intents/${intent.id}/authenticate`, { result: "fail" });
    const failed = await stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] });
    expect(failed).toMatchObject({
      status: "requires_payment_method",
      next_action: null,
      last_payment_error: { code: "payment_intent_authentication_failure" },
      latest_charge: { status: "failed" },
    });
    const paid = await stripe.paymentIntents.confirm(intent.id, { confirmation_token: (await token()).id });
    expect(paid.status).toBe("succeeded");
  });

  test("completing it may still meet a decline", async () => {
    const intent = await confirm3ds("pm_card_threeDSecureRequiredChargeDeclined", { use_stripe_sdk: true });
    expect(intent.next_action?.type).toBe("use_stripe_sdk");
    const { body } = await control(bench.emulator, "POST", `/payment_intents/${intent.id}/authenticate`);
    expect(body).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "card_declined" },
    });
  });

  test("a cancelled intent can no longer be authenticated", async () => {
    const intent = await confirm3ds();
    await stripe.paymentIntents.cancel(intent.id);
    const { status, body } = await control(
      bench.emulator,
      "POST",
      `/payment_intents/${intent.id}/authenticate`,
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code: "payment_intent_unexpected_state" } });
  });

  test("the bank's page sends the buyer back with the outcome", async () => {
    const intent = await confirm3ds();
    const url = String(intent.next_action?.redirect_to_url?.url);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("$19.99");
    const body = new URLSearchParams({ client_secret: String(intent.client_secret), result: "complete" });
    const answer = await fetch(url.split("?")[0] ?? "", { method: "POST", body, redirect: "manual" });
    expect(answer.status).toBe(303);
    const back = new URL(String(answer.headers.get("location")));
    expect(Object.fromEntries(back.searchParams)).toEqual({
      payment_intent: intent.id,
      payment_intent_client_secret: intent.client_secret,
      redirect_status: "succeeded",
    });
    const forged = await fetch(url.split("?")[0] ?? "", {
      method: "POST",
      body: new URLSearchParams({ result: "complete" }),
    });
    expect(forged.status).toBe(404);
  });
});

describe("bank debits", () => {
  test("stay processing until the bank answers, then succeed", async () => {
    const intent = await create({ currency: "eur" });
    const held = await stripe.paymentIntents.confirm(intent.id, {
      confirmation_token: (await token("pm_success_de")).id,
    });
    expect(held.status).toBe("processing");
    const refused = await failure(stripe.paymentIntents.cancel(intent.id));
    expect(refused.code).toBe("payment_intent_unexpected_state");
    await control(bench.emulator, "POST", "/clock/advance", { ms: "5000" });
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("succeeded");
  });

  test("or fail, and the intent waits for another method", async () => {
    const intent = await create({ currency: "eur" });
    await stripe.paymentIntents.confirm(intent.id, { confirmation_token: (await token("pm_failed_de")).id });
    const { body } = await control(bench.emulator, "POST", `/payment_intents/${intent.id}/settle`);
    expect(body).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { type: "card_error" },
    });
  });

  test("are not offered in dollars", async () => {
    const intent = await create();
    const error = await failure(
      stripe.paymentIntents.confirm(intent.id, { confirmation_token: (await token("pm_success_de")).id }),
    );
    expect(error.code).toBe("payment_intent_incompatible_payment_method");
  });
});

describe("updating and cancelling", () => {
  test("metadata merges, an empty value removes its key, an empty hash removes all", async () => {
    const { id } = await create({ metadata: { a: "1", b: "2" } });
    expect((await stripe.paymentIntents.update(id, { metadata: { b: "", c: "3" } })).metadata).toEqual({
      a: "1",
      c: "3",
    });
    expect((await stripe.paymentIntents.update(id, { metadata: "" })).metadata).toEqual({});
  });

  test("the amount may change until money moves", async () => {
    const { id } = await create();
    expect((await stripe.paymentIntents.update(id, { amount: 2500 })).amount).toBe(2500);
    await stripe.paymentIntents.confirm(id, { confirmation_token: (await token()).id });
    const error = await failure(stripe.paymentIntents.update(id, { amount: 3000 }));
    expect(error.code).toBe("payment_intent_unexpected_state");
    expect((await stripe.paymentIntents.update(id, { metadata: { order: "7" } })).metadata).toEqual({
      order: "7",
    });
  });

  test("cancelling is final and says why", async () => {
    const { id } = await create();
    const gone = await stripe.paymentIntents.cancel(id, { cancellation_reason: "abandoned" });
    expect(gone).toMatchObject({ status: "canceled", cancellation_reason: "abandoned" });
    expect(gone.canceled_at).toBeGreaterThan(0);
    const twice = await failure(stripe.paymentIntents.cancel(id));
    expect(twice.payment_intent?.status).toBe("canceled");
    const late = await failure(stripe.paymentIntents.confirm(id, { confirmation_token: (await token()).id }));
    expect(late.code).toBe("payment_intent_unexpected_state");
  });

  test("a paid intent cannot be cancelled, and the refusal says it succeeded", async () => {
    const { id } = await create({
      confirm: true,
      payment_method: "pm_card_visa",
      return_url: "http://shop.test/r",
    });
    const error = await failure(stripe.paymentIntents.cancel(id));
    expect(error.payment_intent?.status).toBe("succeeded");
  });
});

describe("listing", () => {
  test("pages through newest first, both ways, and by creation time", async () => {
    const fresh = await openBench();
    const ids: string[] = [];
    for (let n = 0; n < 5; n++)
      ids.unshift((await fresh.stripe.paymentIntents.create({ amount: 100 + n, currency: "usd" })).id);
    const first = await fresh.stripe.paymentIntents.list({ limit: 2 });
    expect([first.data.map(({ id }) => id), first.has_more]).toEqual([ids.slice(0, 2), true]);
    const back = await fresh.stripe.paymentIntents.list({ limit: 2, ending_before: ids[4] as string });
    expect(back.data.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    const all: string[] = [];
    for await (const intent of fresh.stripe.paymentIntents.list({ limit: 2 })) all.push(intent.id);
    expect(all).toEqual(ids);
    const future = await fresh.stripe.paymentIntents.list({
      created: { gt: Math.floor(Date.now() / 1000) + 5 },
    });
    expect(future.data).toEqual([]);
    const unknown = await failure(fresh.stripe.paymentIntents.list({ starting_after: "pi_nope" }));
    expect(unknown.code).toBe("resource_missing");
    await fresh.close();
  });

  test("what cannot be expanded is refused", async () => {
    const { id } = await create();
    const error = await failure(stripe.paymentIntents.retrieve(id, { expand: ["amount_details"] }));
    expect(error.message).toContain("cannot be expanded");
  });
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
