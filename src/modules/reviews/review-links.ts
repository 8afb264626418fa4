import "server-only";
import { isSignedBy, sign } from "#platform/signing.ts";

/** The page where whoever holds this link may review the pieces of an order. */
export function reviewPath(orderId: string): string {
  return `/review?${new URLSearchParams({ id: orderId, sig: sign("review", orderId) })}`;
}

/** The order a review link names, or null when the signature is not ours. */
export function orderOfReviewLink(link: { id: string; sig: string }): string | null {
  return isSignedBy("review", link.id, link.sig) ? link.id : null;
}
