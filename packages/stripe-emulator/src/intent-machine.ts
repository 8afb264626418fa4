import type Stripe from "stripe";

export type IntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "succeeded"
  | "canceled";

export type IntentAction =
  | "confirm"
  | "authenticate"
  | "settle"
  | "capture"
  | "cancel"
  | "update_amount"
  | "attach";

/**
 * From which status each action is allowed. Everything else is `payment_intent_unexpected_state`.
 * A processing payment cannot be cancelled here; at Stripe it rarely can.
 */
const ALLOWED: Record<IntentAction, readonly IntentStatus[]> = {
  confirm: ["requires_payment_method", "requires_confirmation", "requires_action"],
  attach: ["requires_payment_method", "requires_confirmation", "requires_action"],
  update_amount: ["requires_payment_method", "requires_confirmation", "requires_action"],
  authenticate: ["requires_action"],
  settle: ["processing"],
  capture: ["requires_capture"],
  cancel: ["requires_payment_method", "requires_capture", "requires_confirmation", "requires_action"],
};

export function canDo(action: IntentAction, status: Stripe.PaymentIntent.Status): boolean {
  return (ALLOWED[action] as readonly string[]).includes(status);
}

/** Why an action is refused, in Stripe's words. */
export function refusal(action: IntentAction, status: string): string {
  const from = ALLOWED[action].join(", ");
  switch (action) {
    case "confirm":
      return status === "succeeded"
        ? "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed."
        : `You cannot confirm this PaymentIntent because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be confirmed: ${from}.`;
    case "cancel":
      return `You cannot cancel this PaymentIntent because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be canceled: ${from}.`;
    case "capture":
      return `This PaymentIntent could not be captured because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be captured: ${from}.`;
    case "update_amount":
      return `This PaymentIntent's amount could not be updated because it has a status of ${status}. You may only update the amount of a PaymentIntent with one of the following statuses: ${from}.`;
    case "attach":
      return `This PaymentIntent's payment_method could not be updated because it has a status of ${status}. You may only update the payment_method of a PaymentIntent with one of the following statuses: ${from}.`;
    case "authenticate":
      return `This PaymentIntent is not awaiting authentication: it has a status of ${status}.`;
    case "settle":
      return `This PaymentIntent is not processing: it has a status of ${status}.`;
  }
}
