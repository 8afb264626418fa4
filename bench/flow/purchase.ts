import type { ActionIds } from "./shop-client.ts";
import { Buyer, type HttpClient } from "./shop-client.ts";

/** The shop as the benchmark sees it: where it is, what may be bought, and how its browser half pays. */
export type FlowTarget = {
  origin: string;
  http: HttpClient;
  actions: ActionIds;
};

export type Piece = { variantId: string; slug: string };

export const steps = ["page", "add", "begin", "checkout", "delivery", "token", "pay", "success"] as const;
export type Step = (typeof steps)[number];

export type PurchaseOutcome = { kind: "paid" | "refused" };

type Answered<T> = { ok: true; value: T } | { ok: false; error: { code: string } };

const delivery = {
  email: "buyer@example.test",
  address: {
    name: "Sample Buyer",
    line1: "14 Example Street",
    line2: "",
    city: "New York",
    region: "NY",
    postalCode: "10012",
    country: "US",
  },
  shippingCode: null,
};

const refusals = new Set(["sold_out", "only_left", "insufficient_stock", "being_paid"]);

/**
 * One whole purchase over HTTP, as a browser makes it, each step timed. A refusal for want of stock is an outcome; anything
 * else unexpected throws.
 */
export async function buy(
  target: FlowTarget,
  piece: Piece,
  number: number,
  timed: <T>(step: Step, work: () => Promise<T>) => Promise<T>,
): Promise<PurchaseOutcome> {
  const buyer = new Buyer({ ...target, address: addressOf(number) });
  const page = `/product/${piece.slug}`;
  await timed("page", () => buyer.get(page));
  const added = await timed("add", () =>
    buyer.act<Answered<unknown>>(page, "addToCart", { variantId: piece.variantId, quantity: 1 }),
  );
  if (!added.ok) return refusedOrThrow("add", added.error);
  const leadsTo = await timed("begin", () => buyer.post(page, "beginCheckoutForm"));
  if (!leadsTo.endsWith("/checkout")) {
    const code = new URL(leadsTo, target.origin).searchParams.get("checkout") ?? leadsTo;
    return refusedOrThrow("begin", { code });
  }
  const payment = await timed("checkout", async () => {
    await buyer.get("/checkout");
    return paymentSetupOf(JSON.parse((await buyer.get("/api/checkout")).text));
  });
  const saved = await timed("delivery", () =>
    buyer.act<Answered<{ quote: number }>>("/checkout", "saveDelivery", delivery),
  );
  if (!saved.ok) throw new Error(`delivery answered ${saved.error.code}`);
  const confirmationTokenId = await timed("token", () => cardToken(target.http, payment));
  const paid = await timed("pay", () =>
    buyer.act<Answered<{ kind: string; url: string }>>("/checkout", "pay", {
      quote: saved.value.quote,
      confirmationTokenId,
    }),
  );
  if (!paid.ok || paid.value.kind !== "paid")
    throw new Error(`pay answered ${JSON.stringify(paid).slice(0, 200)}`);
  await timed("success", async () => {
    await buyer.get(paid.value.url);
    const shown = await buyer.get(`/api${paid.value.url}`);
    if (!shown.text.includes('"order"')) throw new Error(`no order: ${shown.text.slice(0, 200)}`);
  });
  return { kind: "paid" };
}

function refusedOrThrow(step: Step, error: { code: string }): PurchaseOutcome {
  if (refusals.has(error.code)) return { kind: "refused" };
  throw new Error(`${step} answered ${error.code}`);
}

type PaymentSetup = { publishableKey: string; scriptUrl: string };

function paymentSetupOf(page: { kind: string; payment?: PaymentSetup }): PaymentSetup {
  if (page.payment === undefined) throw new Error(`the checkout page is ${page.kind}`);
  return page.payment;
}

/** What stripe.js does with the card, from the browser with the publishable key. */
async function cardToken(http: HttpClient, { publishableKey, scriptUrl }: PaymentSetup): Promise<string> {
  const answer = await http.send(new URL("/v1/confirmation_tokens", scriptUrl), {
    method: "POST",
    headers: {
      authorization: `Bearer ${publishableKey}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": "4242424242424242",
      "payment_method_data[card][exp_month]": "12",
      "payment_method_data[card][exp_year]": "2034",
      "payment_method_data[card][cvc]": "123",
    }).toString(),
  });
  if (answer.status !== 200)
    throw new Error(`Stripe answered ${answer.status}: ${answer.text.slice(0, 200)}`);
  return (JSON.parse(answer.text) as { id: string }).id;
}

/** Each buyer has an address of its own, out of 198.18.0.0/15, which RFC 2544 keeps for benchmarks. */
function addressOf(number: number): string {
  return `198.${18 + ((number >> 16) & 1)}.${(number >> 8) & 255}.${number & 255}`;
}
