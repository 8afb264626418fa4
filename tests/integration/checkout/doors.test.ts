import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { encodeCartCookie } from "#modules/cart/cart-cookie-value.ts";
import { orderPath, successPath } from "#modules/checkout/checkout-links.ts";
import { stripe } from "#modules/payments/stripe-client.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  checkoutNow,
  delivery,
  fillCart,
  openTill,
  ordersOf,
  pay,
  readyToPay,
  type Till,
  tokenFor,
} from "./till.ts";

// The request that Next would be serving: the one edge that can't be real outside of it.
const request = vi.hoisted(() => ({ cookie: "", address: "192.0.2.1" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-forwarded-for": `${request.address}, 127.0.0.1` }),
  cookies: async () => ({
    get: (name: string) =>
      name === "cartelle_bag" && request.cookie !== "" ? { value: request.cookie } : undefined,
    set: (_name: string, value: string) => {
      request.cookie = value;
    },
  }),
}));

const actions = await import("#modules/checkout/actions.ts");
const webhook = await import("#app/api/webhooks/stripe/route.ts");
const cron = await import("#app/api/cron/[job]/route.ts");
const order = await import("#app/api/order/route.ts");
const checkoutApi = await import("#app/api/checkout/route.ts");
const success = await import("#app/api/checkout/success/route.ts");

let till: Till;
beforeAll(async () => {
  process.env["CRON_SECRET"] = "a-cron-secret-for-tests";
  till = await openTill();
});
afterAll(() => till.close());

function comesFrom(cartId: string | null, address = "192.0.2.1"): void {
  request.cookie = cartId === null ? "" : encodeCartCookie({ cartId, writtenAtMs: Date.now() });
  request.address = address;
}

/** Where a form action leads. */
async function leadsTo(action: () => Promise<void>): Promise<string> {
  try {
    await action();
  } catch (error) {
    return String((error as { digest?: string }).digest?.split(";")[2]);
  }
  throw new Error("the action led nowhere");
}

describe("actions", () => {
  test("a whole purchase, as the page's actions make it", async () => {
    const { cartId } = await fillCart();
    comesFrom(cartId);
    expect(await leadsTo(actions.beginCheckoutForm)).toBe("/checkout");
    const saved = await actions.saveDelivery({ ...delivery });
    if (!saved.ok) throw new Error(saved.error.code);
    const paid = await actions.pay({
      quote: saved.value.quote,
      confirmationTokenId: await tokenFor("pm_card_visa"),
    });
    expect(paid).toEqual({ ok: true, value: { kind: "paid", url: successPath(saved.value.id) } });
    expect(await ordersOf(saved.value.id)).toHaveLength(1);
  });

  test("bad input names the fields in words and changes nothing", async () => {
    const checkout = await readyToPay();
    comesFrom(checkout.cartId);
    const address = { ...delivery.address, postalCode: "1", region: "" };
    expect(await actions.saveDelivery({ ...delivery, email: "nobody", address })).toEqual({
      ok: false,
      error: {
        code: "invalid_input",
        fields: {
          email: expect.stringContaining("name@example.com"),
          "address.postalCode": expect.stringContaining("five digits"),
          "address.region": expect.stringContaining("state"),
        },
      },
    });
    const forged = { quote: "1", confirmationTokenId: "x", totalMinor: 1 };
    expect(await actions.pay(forged as never)).toEqual({ ok: false, error: { code: "invalid_input" } });
    expect(await checkoutNow(checkout.id)).toEqual(checkout);
  });

  test("nobody reaches a checkout without the cookie of its cart", async () => {
    const checkout = await readyToPay();
    for (const stranger of [null, (await fillCart()).cartId]) {
      comesFrom(stranger);
      expect(await actions.pay({ quote: checkout.quote, confirmationTokenId: null })).toEqual({
        ok: false,
        error: { code: "no_checkout" },
      });
      expect(await (await checkoutApi.GET()).json()).toEqual({ kind: "none" });
    }
    request.cookie = `${checkout.cartId}.${Math.floor(Date.now() / 1000)}.forged`;
    expect(await actions.saveDelivery({ ...delivery })).toEqual({
      ok: false,
      error: { code: "no_checkout" },
    });
    expect((await checkoutNow(checkout.id)).state).toBe("OPEN");
  });

  test("leaving for the bag releases the units, and the bag can be edited again", async () => {
    const checkout = await readyToPay();
    comesFrom(checkout.cartId);
    expect(await leadsTo(actions.leaveCheckoutForm)).toBe("/cart");
    expect((await checkoutNow(checkout.id)).state).toBe("CANCELLED");
    const [cart] = await db().rows<{ state: string }>(
      sql`select state from cart where id = ${checkout.cartId}`,
    );
    expect(cart?.state).toBe("ACTIVE");
  });

  test("one address that pays too often is asked to wait, and no other", async () => {
    const checkout = await readyToPay();
    comesFrom(checkout.cartId, "192.0.2.77");
    const answers = [];
    for (let attempt = 0; attempt < 22; attempt += 1) {
      answers.push(await actions.pay({ quote: 999, confirmationTokenId: null }));
    }
    expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: "too_many_requests" } });
    comesFrom(checkout.cartId, "192.0.2.78");
    expect(await actions.pay({ quote: 999, confirmationTokenId: null })).toMatchObject({
      error: { code: "stale_quote" },
    });
  });

  test("a payment service that can't be reached is said so, and everything stays", async () => {
    const checkout = await readyToPay();
    comesFrom(checkout.cartId);
    await till.control("/faults", { mode: "error_before", times: "3", path: "^/v1/payment_intents$" });
    const confirmationTokenId = await tokenFor("pm_card_visa");
    const answer = await actions.pay({ quote: checkout.quote, confirmationTokenId });
    expect(answer).toEqual({ ok: false, error: { code: "payment_unavailable" } });
    expect((await checkoutNow(checkout.id)).state).toBe("OPEN");
  });

  test("what nobody expected is answered with a number that finds it in the log", async () => {
    const checkout = await readyToPay();
    comesFrom(checkout.cartId);
    // A request that Stripe will never accept is a bug of ours.
    await till.control("/faults", {
      mode: "error_before",
      times: "1",
      status: "400",
      path: "^/v1/payment_intents$",
    });
    const answer = await actions.pay({
      quote: checkout.quote,
      confirmationTokenId: await tokenFor("pm_card_visa"),
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: "unexpected", incidentId: expect.any(String) },
    });
  });
});

describe("routes", () => {
  const post = (body: string, signature: string) =>
    webhook.POST(
      new Request("http://localhost/api/webhooks/stripe", {
        method: "POST",
        body,
        headers: { "stripe-signature": signature },
      }),
    );

  test("a webhook is stored once if its signature fits the raw body, and refused if not", async () => {
    const event = {
      id: "evt_door",
      object: "event",
      type: "payment_intent.succeeded",
      created: 1,
      data: { object: { id: "pi_door" } },
    };
    const body = JSON.stringify(event);
    const header = stripe().webhooks.generateTestHeaderString({ payload: body, secret: "whsec_till" });
    expect((await post(body, header)).status).toBe(204);
    expect((await post(body, header)).status).toBe(204);
    expect((await post(`${body} `, header)).status).toBe(400);
    expect((await post(body, "t=1,v1=00")).status).toBe(400);
    const stored = await db().rows(sql`select id from stripe_event where id = 'evt_door'`);
    expect(stored).toHaveLength(1);
  });

  test("a cron job runs for the secret alone", async () => {
    const call = (job: string, secret: string) =>
      cron.GET(
        new Request("http://localhost/api/cron/x", { headers: { authorization: `Bearer ${secret}` } }),
        {
          params: Promise.resolve({ job }),
        },
      );
    expect((await call("sweep", "wrong")).status).toBe(401);
    expect((await call("nonsense", "a-cron-secret-for-tests")).status).toBe(404);
    const ran = await call("sweep", "a-cron-secret-for-tests");
    expect(await ran.json()).toMatchObject({ job: "sweep", outcome: { failed: 0 } });
    expect(
      await db().rows(sql`select job from job_run where job = 'sweep' and finished_at is not null`),
    ).toHaveLength(1);
  });

  test("an order is shown to its signed link and to nothing else", async () => {
    const checkout = await readyToPay();
    await pay(checkout);
    const [placed] = await ordersOf(checkout.id);
    const link = new URL(orderPath(placed?.id ?? ""), "http://localhost");
    const get = (url: URL) => order.GET(new Request(url));
    expect(await (await get(link)).json()).toMatchObject({ id: placed?.id, lines: [{ quantity: 1 }] });
    link.searchParams.set("sig", "guessed");
    expect((await get(link)).status).toBe(404);

    const done = new URL(successPath(checkout.id), "http://localhost");
    expect(await (await success.GET(new Request(done))).json()).toMatchObject({ kind: "order" });
    const other = new URL(successPath((await readyToPay()).id), "http://localhost");
    other.searchParams.set("c", checkout.id);
    expect((await success.GET(new Request(other))).status).toBe(404);
  });
});
