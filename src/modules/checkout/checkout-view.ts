import type { Shortage } from "#modules/inventory/reservation.ts";
import type { Result } from "#platform/result.ts";
import type { Address, CheckoutLine, CheckoutState, CheckoutTotals, ChosenShipping } from "./checkout.ts";

/** A checkout as its page shows it: plain data, safe for the buyer's own browser and nobody else's. */
export type CheckoutView = CheckoutTotals & {
  id: string;
  state: CheckoutState;
  /** "Pay" must submit this number; any other is refused. */
  quote: number;
  currency: string;
  lines: CheckoutLine[];
  email: string | null;
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingMethod: ChosenShipping | null;
  /** The hold's true remaining time by the database's clock, in milliseconds when this was read. */
  hold: { remainingMs: number; totalMs: number };
  /** What can be chosen for the country of the address (empty before there is one). */
  shippingMethods: ChosenShipping[];
  /** Why the last try to pay ended, in the buyer's words. */
  lastFailure: string | null;
};

/** A way to deliver to some country, and what this checkout would come to with it. Nothing is written yet. */
export type PricedDelivery = { method: ChosenShipping; totalMinor: number };

/** What is known of a signed-in buyer before they typed anything. */
export type KnownBuyer = { email: string; address: Address | null };

/** What the payment form needs to know of Stripe; public values only. */
export type PaymentSetup = { publishableKey: string; scriptUrl: string | null };

/** The answer of GET /api/checkout: the state of the bag's checkout, from the cart cookie alone. */
export type CheckoutPage =
  | { kind: "none" }
  | {
      kind: "checkout";
      checkout: CheckoutView;
      countries: { code: string; name: string }[];
      payment: PaymentSetup;
      /** Filled in by the app, which knows who is signed in; absent for guests. */
      knownBuyer?: KnownBuyer | undefined;
    }
  /** It ended without an order; the bag is still there. */
  | { kind: "ended"; state: "EXPIRED" | "CANCELLED"; lines: CheckoutLine[]; currency: string }
  /** There is an order, or the bank is processing the payment: go to this page. */
  | { kind: "done"; url: string };

/** How a payment stands after pay(), continuePayment() or a reopened tab. */
export type PaymentAnswer =
  | { kind: "paid"; url: string }
  | { kind: "processing"; url: string }
  /** The bank wants the buyer to do something: stripe.handleNextAction({ clientSecret }), then continuePayment(). */
  | { kind: "requires_action"; clientSecret: string }
  /** Nobody knows yet whether the money moved; ask again with continuePayment() in a moment. */
  | { kind: "pending" };

export type PaymentError =
  | { code: "declined"; message: string; checkout: CheckoutView }
  | { code: "stale_quote"; checkout: CheckoutView }
  | { code: "delivery_missing" }
  | { code: "below_minimum"; minimumMinor: number; currency: string }
  | { code: "expired" }
  | { code: "ended" }
  | { code: "refunded" }
  | { code: "no_checkout" }
  | { code: "payment_unavailable" }
  | { code: "too_many_requests"; retryAfterMs: number }
  | { code: "invalid_input" };

export type PaymentResult = Result<PaymentAnswer, PaymentError>;

/** A short line, named as the buyer knows it. */
export type NamedShortage = Shortage & { title: string; colour: string; size: string };

export type HoldAgainError =
  | { code: "empty_bag" }
  | { code: "insufficient_stock"; shortages: NamedShortage[] }
  | { code: "not_sellable"; titles: string[] }
  | { code: "being_paid" }
  | { code: "already_ordered" }
  | { code: "busy" }
  | { code: "too_many_requests"; retryAfterMs: number };

export type DeliveryError =
  | { code: "invalid_input"; fields: Record<string, string> }
  | { code: "no_shipping_to_country" }
  | { code: "expired" }
  | { code: "changed"; checkout: CheckoutView }
  | { code: "no_checkout" }
  | { code: "too_many_requests"; retryAfterMs: number };
