import "server-only";
import { orderOfCheckout } from "#modules/orders/orders.queries.ts";
import type { OrderView } from "#modules/orders/orders.ts";
import { failureWords } from "#modules/payments/payments.ts";
import { allShippingCountries, shippingMethodsFor } from "#modules/pricing/pricing.queries.ts";
import type { ShippingMethod } from "#modules/pricing/pricing.ts";
import { db } from "#platform/db.ts";
import { env } from "#platform/env.ts";
import { sql } from "#platform/sql.ts";
import { type PromisedCheckout, readCheckout, readPromised } from "./checkout.store.ts";
import { orderPath, successPath } from "./checkout-links.ts";
import type { CheckoutPage, CheckoutView, PricedDelivery } from "./checkout-view.ts";
import { chosenShipping, priceDeliveries } from "./save-delivery.ts";

/** The checkout page of a cart: what to show, from the cart cookie alone. Writes nothing. */
export async function checkoutPage(cartId: string | null): Promise<CheckoutPage> {
  const promised = cartId === null ? undefined : await readPromised(cartId);
  if (promised === undefined) return { kind: "none" };
  const { checkout, hold } = promised;
  if (checkout.state === "PAID" || checkout.state === "PROCESSING")
    return { kind: "done", url: successPath(checkout.id) };
  if (checkout.state === "CANCELLED") return { kind: "none" };
  if (checkout.state === "EXPIRED" || !hold.isLive) {
    return { kind: "ended", state: "EXPIRED", lines: checkout.lines, currency: checkout.currency };
  }
  const [view, countries] = await Promise.all([toView(promised), allShippingCountries()]);
  const payment = {
    publishableKey: env().STRIPE_PUBLISHABLE_KEY,
    scriptUrl: env().STRIPE_SCRIPT_URL ?? null,
  };
  return { kind: "checkout", checkout: view, countries, payment };
}

/** The priced ways to deliver a cart's open checkout to a country; null when it has none, or its time is over. */
export async function deliveriesOf(cartId: string | null, country: string): Promise<PricedDelivery[] | null> {
  const promised = cartId === null ? undefined : await readPromised(cartId);
  if (promised?.checkout.state !== "OPEN" || !promised.hold.isLive) return null;
  return priceDeliveries(promised.checkout, country);
}

/** The view alone, for the answers of actions; null when the cart has no checkout. */
export async function checkoutView(cartId: string): Promise<CheckoutView | null> {
  const promised = await readPromised(cartId);
  return promised === undefined ? null : toView(promised);
}

/** A promised checkout as its buyer sees it; with the ways to deliver to its country, if they are known already. */
export async function toView(
  { checkout, hold, failure }: PromisedCheckout,
  known?: readonly ShippingMethod[],
): Promise<CheckoutView> {
  const country = checkout.shippingAddress?.country;
  const methods = known ?? (country === undefined ? [] : await shippingMethodsFor(country));
  const {
    cartId: _cart,
    personId: _person,
    closingTo: _to,
    currentAttemptId: _attempt,
    graceUsed: _grace,
    ...shown
  } = checkout;
  return {
    ...shown,
    hold: { remainingMs: hold.remainingMs, totalMs: hold.totalMs },
    shippingMethods: methods.map((method) => chosenShipping(method, checkout)),
    lastFailure: failure && failureWords(failure),
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
