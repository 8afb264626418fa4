import "server-only";
import { isSignedBy, sign } from "#platform/signing.ts";

/** Links that carry their own proof; nobody finds a checkout or an order by guessing its id. */

export function successPath(checkoutId: string): string {
  return `/checkout/success?${signed(checkoutId)}`;
}

export function returnPath(checkoutId: string): string {
  return `/checkout/return?${signed(checkoutId)}`;
}

export function refillPath(checkoutId: string): string {
  return `/checkout/refill?${new URLSearchParams({ c: checkoutId, s: sign("refill", checkoutId) })}`;
}

export function orderPath(orderId: string): string {
  return `/order?${new URLSearchParams({ id: orderId, sig: sign("order", orderId) })}`;
}

function signed(checkoutId: string): string {
  return new URLSearchParams({ c: checkoutId, s: sign("checkout", checkoutId) }).toString();
}

/** The checkout a signed link names, or null when the signature is not ours. */
export function checkoutOfLink(query: URLSearchParams, purpose: "checkout" | "refill"): string | null {
  const id = query.get("c") ?? "";
  return isSignedBy(purpose, id, query.get("s") ?? "") ? id : null;
}

/** The order a signed link names, or null when the signature is not ours. */
export function orderOfLink(query: URLSearchParams): string | null {
  const id = query.get("id") ?? "";
  return isSignedBy("order", id, query.get("sig") ?? "") ? id : null;
}
