import type { EffectRequest } from "#platform/effects.ts";
import type { RefundReason } from "./checkout.ts";

/** The effects that checkout decides, by name; src/worker/effects.ts says who carries each out. */

export function orderConfirmationMail(orderId: string): EffectRequest {
  return {
    kind: "mail.order_confirmation",
    dedupeKey: `order-confirmation:${orderId}`,
    payload: { orderId },
  };
}

export function processingMail(checkoutId: string): EffectRequest {
  return {
    kind: "mail.payment_processing",
    dedupeKey: `payment-processing:${checkoutId}`,
    payload: { checkoutId },
  };
}

export function paymentFailedMail(checkoutId: string): EffectRequest {
  return { kind: "mail.payment_failed", dedupeKey: `payment-failed:${checkoutId}`, payload: { checkoutId } };
}

export function refundedMail(
  intentId: string,
  payload: { checkoutId: string; amountMinor: number; reason: RefundReason },
): EffectRequest {
  return { kind: "mail.payment_refunded", dedupeKey: `payment-refunded:${intentId}`, payload };
}

/** Something staff should know, once per kind and subject. */
export function alert(kind: string, subject: string, detail: object): EffectRequest {
  return { kind: "alert", dedupeKey: `alert:${kind}:${subject}`, payload: { kind, subject, detail } };
}
