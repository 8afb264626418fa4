import type { OrderAddress, OrderLine, OrderShipping, OrderTotals } from "#modules/orders/orders.ts";
import type { Result } from "#platform/result.ts";
import { err, ok } from "#platform/result.ts";

/** The life of a checkout. OPEN, PAYING and CLOSING are live: a cart has at most one of those. */
export type CheckoutState = "OPEN" | "PAYING" | "CLOSING" | "PROCESSING" | "PAID" | "EXPIRED" | "CANCELLED";

/** Where a closing checkout ends. */
export type ClosingTarget = "EXPIRED" | "CANCELLED";

/**
 * Every move a checkout may make. The trigger checkout_moves refuses any other in the database.
 * EXPIRED and CANCELLED still lead to PAID: a payment may come late and find its units free.
 */
export const checkoutMoves: Record<CheckoutState, readonly CheckoutState[]> = {
  OPEN: ["PAYING", "EXPIRED", "CANCELLED", "PAID"],
  PAYING: ["OPEN", "EXPIRED", "PAID", "PROCESSING", "CLOSING"],
  CLOSING: ["EXPIRED", "CANCELLED", "PAID", "PROCESSING"],
  PROCESSING: ["PAID", "CANCELLED"],
  PAID: [],
  EXPIRED: ["PAID"],
  CANCELLED: ["PAID"],
};

export function isLive(state: CheckoutState): boolean {
  return state === "OPEN" || state === "PAYING" || state === "CLOSING";
}

/** A cart line as it was when the checkout began, with its share of discount and tax: what its order will say. */
export type CheckoutLine = OrderLine;
export type Address = OrderAddress;
export type ChosenShipping = OrderShipping;
export type CheckoutTotals = OrderTotals;

/** A checkout as the machinery holds it. */
export type Checkout = CheckoutTotals & {
  id: string;
  cartId: string;
  /** Who was signed in when the delivery was last saved; null for a guest. */
  personId: string | null;
  state: CheckoutState;
  closingTo: ClosingTarget | null;
  quote: number;
  currency: string;
  lines: CheckoutLine[];
  email: string | null;
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingMethod: ChosenShipping | null;
  currentAttemptId: string | null;
  graceUsed: boolean;
};

/** One try to pay one quote with one intent. */
export type PaymentAttempt = {
  id: string;
  checkoutId: string;
  intentId: string;
  quote: number;
  amountMinor: number;
  currency: string;
  confirmationTokenId: string;
  ageMs: number;
};

/** A checkout whose delivery is settled, and which can therefore become an order. */
export type DeliverableCheckout = Checkout & {
  email: string;
  shippingAddress: Address;
  shippingMethod: ChosenShipping;
};

export function isDeliverable(checkout: Checkout): checkout is DeliverableCheckout {
  return checkout.email !== null && checkout.shippingAddress !== null && checkout.shippingMethod !== null;
}

export type PayRefusal =
  | { code: "stale_quote"; quote: number; totalMinor: number }
  | { code: "delivery_missing" }
  | { code: "below_minimum"; minimumMinor: number }
  | { code: "not_open"; state: CheckoutState };

/**
 * Whether a checkout may be paid on the quote the buyer saw. Its expiry is not judged here: the database's clock does,
 * under the lock that begins the payment.
 */
export function canPay(
  checkout: Checkout,
  quote: number,
  minimumMinor: number,
): Result<DeliverableCheckout, PayRefusal> {
  if (checkout.state !== "OPEN") return err({ code: "not_open", state: checkout.state });
  if (!isDeliverable(checkout)) return err({ code: "delivery_missing" });
  if (checkout.quote !== quote)
    return err({ code: "stale_quote", quote: checkout.quote, totalMinor: checkout.totalMinor });
  if (checkout.totalMinor > 0 && checkout.totalMinor < minimumMinor)
    return err({ code: "below_minimum", minimumMinor });
  return ok(checkout);
}

/** Why money that arrived can't become this order. */
export const refundReasons = [
  "amount_mismatch",
  "paid_twice",
  "sold_out",
  "cart_paid_elsewhere",
  "no_delivery",
] as const;
export type RefundReason = (typeof refundReasons)[number];

/** Does what was received match the quote that was asked? */
export function matchesQuote(
  received: { amountMinor: number; currency: string },
  attempt: { amountMinor: number; currency: string },
): boolean {
  return received.amountMinor === attempt.amountMinor && received.currency === attempt.currency;
}
