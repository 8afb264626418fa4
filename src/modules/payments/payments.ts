/**
 * Payments as the rest of the shop sees them: intents and refunds, never checkouts or orders.
 */

/** Stripe's states of a PaymentIntent (docs.stripe.com/payments/paymentintents/lifecycle). */
export type IntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "succeeded"
  | "canceled";

/** What the shop needs to know of an intent. Amounts in minor units. */
export type Intent = {
  id: string;
  status: IntentStatus;
  amountMinor: number;
  amountReceivedMinor: number;
  currency: string;
  /** For the browser of the buyer alone; never logged. */
  clientSecret: string;
  /** What the shop wrote on it; empty strings when it is not ours. */
  metadata: { checkoutId: string; attemptId: string; quote: number };
  failure: PaymentFailure | null;
};

/** Why a payment ended without money. The code is Stripe's decline code or error code. */
export type PaymentFailure = { code: string };

export type ConfirmOutcome =
  | { kind: "intent"; intent: Intent }
  /** Stripe may or may not have acted: ask again before anything is decided. */
  | { kind: "unknown" };

/** The events that change anything here; the webhook endpoint subscribes to exactly these. */
export const handledEventTypes = [
  "payment_intent.succeeded",
  "payment_intent.processing",
  "payment_intent.payment_failed",
  "payment_intent.canceled",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.refunded",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
] as const;

export type HandledEventType = (typeof handledEventTypes)[number];

export function isHandledEvent(type: string): type is HandledEventType {
  return (handledEventTypes as readonly string[]).includes(type);
}

/** An event as the inbox keeps it: what it is about, never trusted for what that object is now. */
export type InboxEvent = {
  id: string;
  type: string;
  objectId: string;
  intentId: string | null;
  attempts: number;
};

const words: Record<string, string> = {
  insufficient_funds: "The card has insufficient funds. Another card will do.",
  lost_card: "The bank declined this card. Please use another one.",
  stolen_card: "The bank declined this card. Please use another one.",
  expired_card: "The card has expired. Please use another one.",
  incorrect_cvc: "The security code is not right. Please check it and try again.",
  incorrect_number: "The card number is not right. Please check it and try again.",
  processing_error: "The bank could not process the card just now. Try again in a moment.",
  authentication_required: "Your bank wants you to confirm this payment. Please try again and confirm it.",
  payment_intent_authentication_failure:
    "Your bank could not confirm that it is you, so nothing was charged.",
  payment_cancelled: "You stopped the payment. Nothing was charged.",
  card_velocity_exceeded: "The card has reached its limit. Another card will do.",
  do_not_honor: "The bank declined this card. Your bank can say why; another card will do.",
};

/** The reason of a failed payment in the buyer's words. Theft and fraud are never named, as Stripe asks. */
export function failureWords(failure: PaymentFailure): string {
  return words[failure.code] ?? "The bank declined this payment. Nothing was charged; another card may do.";
}
