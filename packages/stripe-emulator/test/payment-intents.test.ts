import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, failure, openBench } from "./support.ts";

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
