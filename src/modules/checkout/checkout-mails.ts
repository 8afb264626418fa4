import "server-only";
import { deliverMail } from "#modules/notifications/deliver-mail.ts";
import { renderOrderConfirmation } from "#modules/orders/mails/order-confirmation.tsx";
import { orderById } from "#modules/orders/orders.queries.ts";
import { noteConfirmationSent } from "#modules/orders/record-confirmation.ts";
import { failureWords, type PaymentFailure } from "#modules/payments/payments.ts";
import { env } from "#platform/env.ts";
import { readCheckout } from "./checkout.store.ts";
import type { Checkout, RefundReason } from "./checkout.ts";
import { orderPath, refillPath, successPath } from "./checkout-links.ts";
import { renderPaymentFailed } from "./mails/payment-failed.tsx";
import { renderPaymentProcessing } from "./mails/payment-processing.tsx";
import { renderRefundedLatePayment } from "./mails/refunded-late-payment.tsx";
import { readAttemptFailure } from "./payment.store.ts";

/** Each writes and delivers one mail under its effect's id, so that a repeat sends nothing twice. */

export async function mailOrderConfirmation(effectId: string, orderId: string): Promise<void> {
  const order = await orderById(orderId);
  if (order === null) throw new Error(`There is no order ${orderId}`);
  const mail = await renderOrderConfirmation({
    order,
    orderUrl: absolute(orderPath(order.id)),
    origin: env().APP_ORIGIN,
  });
  await deliverMail({ id: effectId, kind: "order_confirmation", to: order.email, ...mail });
  await noteConfirmationSent(orderId);
}

export async function mailPaymentProcessing(effectId: string, checkoutId: string): Promise<void> {
  const { checkout, to } = await addressed(checkoutId);
  const mail = await renderPaymentProcessing({
    ...shown(checkout),
    statusUrl: absolute(successPath(checkout.id)),
  });
  await deliverMail({ id: effectId, kind: "payment_processing", to, ...mail });
}

export async function mailPaymentFailed(effectId: string, checkoutId: string): Promise<void> {
  const { checkout, to } = await addressed(checkoutId);
  const failure: PaymentFailure | null =
    checkout.currentAttemptId === null ? null : await readAttemptFailure(checkout.currentAttemptId);
  const mail = await renderPaymentFailed({
    ...shown(checkout),
    reason: failure && failureWords(failure),
    refillUrl: absolute(refillPath(checkout.id)),
  });
  await deliverMail({ id: effectId, kind: "payment_failed", to, ...mail });
}

export async function mailPaymentRefunded(
  effectId: string,
  money: { checkoutId: string; amountMinor: number; reason: RefundReason },
): Promise<void> {
  const { checkout, to } = await addressed(money.checkoutId);
  const mail = await renderRefundedLatePayment({
    ...shown(checkout),
    amountMinor: money.amountMinor,
    reason: money.reason,
  });
  await deliverMail({ id: effectId, kind: "payment_refunded", to, ...mail });
}

async function addressed(checkoutId: string): Promise<{ checkout: Checkout; to: string }> {
  const checkout = await readCheckout(checkoutId);
  if (checkout === undefined || checkout.email === null)
    throw new Error(`Nobody to write to about checkout ${checkoutId}`);
  return { checkout, to: checkout.email };
}

function shown({ lines, totalMinor, currency }: Checkout) {
  return { lines, totalMinor, currency, origin: env().APP_ORIGIN };
}

function absolute(path: string): string {
  return new URL(path, env().APP_ORIGIN).href;
}
