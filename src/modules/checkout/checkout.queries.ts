import "server-only";
import { orderOfCheckout } from "#modules/orders/orders.queries.ts";
import type { OrderView } from "#modules/orders/orders.ts";
import { failureWords, type PaymentFailure } from "#modules/payments/payments.ts";
import { allShippingCountries, shippingMethodsFor } from "#modules/pricing/pricing.queries.ts";
import { db } from "#platform/db.ts";
import { env } from "#platform/env.ts";
import { sql } from "#platform/sql.ts";
import { readCheckout } from "./checkout.store.ts";
import type { Checkout } from "./checkout.ts";
import { orderPath, successPath } from "./checkout-links.ts";
import type { CheckoutPage, CheckoutView } from "./checkout-view.ts";
import { chosenShipping } from "./save-delivery.ts";

type Latest = {
  id: string;
  hasTime: boolean;
  remainingMs: number;
  totalMs: number;
  failure: PaymentFailure | null;
};

/** The checkout a cart is promised to, with what is left of its hold. One statement. */
async function latestOfCart(cartId: string): Promise<Latest | undefined> {
  const rows = await db().rows<Latest>(sql`
    with clock as materialized (select shop_now() as now)
    select c.id,
      r.closed_at is null and (r.pinned or r.expires_at > clock.now) as "hasTime",
      greatest(0, extract(epoch from r.expires_at - clock.now) * 1000)::float8 as "remainingMs",
      (extract(epoch from r.expires_at - r.created_at) * 1000)::float8 as "totalMs",
      (select a.failure from payment_attempt a where a.checkout_id = c.id order by a.created_at desc limit 1) as failure
    from clock, cart join checkout c on c.id = cart.checkout_id join reservation r on r.id = c.id
    where cart.id = ${cartId}`);
  return rows[0];
}

/** The checkout page of a cart: what to show, from the cart cookie alone. Writes nothing. */
export async function checkoutPage(cartId: string | null): Promise<CheckoutPage> {
  const latest = cartId === null ? undefined : await latestOfCart(cartId);
  const checkout = latest && (await readCheckout(latest.id));
  if (latest === undefined || checkout === undefined) return { kind: "none" };
  if (checkout.state === "PAID" || checkout.state === "PROCESSING")
    return { kind: "done", url: successPath(checkout.id) };
  if (checkout.state === "CANCELLED") return { kind: "none" };
  if (checkout.state === "EXPIRED" || !latest.hasTime) {
    return { kind: "ended", state: "EXPIRED", lines: checkout.lines, currency: checkout.currency };
  }
  const [view, countries] = await Promise.all([toView(checkout, latest), allShippingCountries()]);
  const payment = {
    publishableKey: env().STRIPE_PUBLISHABLE_KEY,
    scriptUrl: env().STRIPE_SCRIPT_URL ?? null,
  };
  return { kind: "checkout", checkout: view, countries, payment };
}

/** The view alone, for the answers of actions; null when the cart has no checkout that still stands. */
export async function checkoutView(cartId: string): Promise<CheckoutView | null> {
  const latest = await latestOfCart(cartId);
  const checkout = latest && (await readCheckout(latest.id));
  return latest && checkout ? toView(checkout, latest) : null;
}

/** The checkout that a cart's buyer may act on, whatever its state; null when there is none. */
export async function checkoutIdOfCart(cartId: string | null): Promise<string | null> {
  return cartId === null ? null : ((await latestOfCart(cartId))?.id ?? null);
}

async function toView(checkout: Checkout, latest: Latest): Promise<CheckoutView> {
  const country = checkout.shippingAddress?.country;
  const methods = country === undefined ? [] : await shippingMethodsFor(country);
  const { cartId: _cart, closingTo: _to, currentAttemptId: _attempt, graceUsed: _grace, ...shown } = checkout;
  return {
    ...shown,
    hold: { remainingMs: Math.round(latest.remainingMs), totalMs: Math.round(latest.totalMs) },
    shippingMethods: methods.map((method) => chosenShipping(method, checkout)),
    lastFailure: latest.failure && failureWords(latest.failure),
  };
}

/** What the success page of a checkout shows. The caller has checked the link's signature. */
export type SuccessPage =
  | { kind: "order"; order: OrderView; orderUrl: string }
  | { kind: "processing" }
  | { kind: "refunded" }
  | { kind: "not_paid" };

export async function successPage(checkoutId: string): Promise<SuccessPage> {
  const order = await orderOfCheckout(checkoutId);
  if (order !== null) return { kind: "order", order, orderUrl: orderPath(order.id) };
  const checkout = await readCheckout(checkoutId);
  if (checkout?.state === "PROCESSING" || checkout?.state === "PAYING") return { kind: "processing" };
  const refunded = await db().rows(sql`
    select 1 from payment_outcome where checkout_id = ${checkoutId} and kind = 'REFUND' limit 1`);
  return refunded.length > 0 ? { kind: "refunded" } : { kind: "not_paid" };
}
