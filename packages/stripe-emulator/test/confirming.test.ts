import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, control, failure, openBench } from "./support.ts";

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
