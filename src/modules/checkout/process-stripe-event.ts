import "server-only";
import { recordDispute, recordRefundedTotal } from "#modules/orders/record-money-back.ts";
import { readDispute } from "#modules/payments/disputes.ts";
import { retrieveIntent } from "#modules/payments/intents.ts";
import type { HandledEventType, InboxEvent } from "#modules/payments/payments.ts";
import { isHandledEvent } from "#modules/payments/payments.ts";
import { refreshRefund, refreshRefundsOfIntent, refundedTotal } from "#modules/payments/refunds.ts";
import { db, inTransaction } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { readCheckout } from "./checkout.store.ts";
import { alert } from "./checkout-effects.ts";
import { attemptOfIntent, readOutcome } from "./payment.store.ts";
import { followIntent } from "./resume-payment.ts";

/**
 * Does what a Stripe event asks for, whatever its order, delay or number: the event only names an object, and what that
 * object is now is asked at Stripe. The table stands in ARCHITECTURE.md.
 *
 * @throws when Stripe or the database can't be reached; the inbox tries again.
 */
export async function processStripeEvent(event: InboxEvent): Promise<void> {
  if (!isHandledEvent(event.type)) return;
  const type: HandledEventType = event.type;
  switch (type) {
    case "payment_intent.succeeded":
    case "payment_intent.processing":
    case "payment_intent.payment_failed":
    case "payment_intent.canceled":
      return followEvent(type, event.objectId);
    case "refund.created":
    case "refund.updated":
    case "refund.failed":
      return recordRefund(event.objectId);
    case "charge.refunded":
      return recordRefundsOf(event.intentId);
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
      return followDispute(event.objectId);
  }
}

async function followEvent(type: HandledEventType, intentId: string): Promise<void> {
  // Decided money needs no question to Stripe; neither does an attempt that the checkout has left behind.
  if ((await readOutcome(db(), intentId)) !== undefined) return;
  const attempt = await attemptOfIntent(intentId);
  if (attempt === undefined)
    return type === "payment_intent.succeeded" ? alertUnknownPayment(intentId) : undefined;
  const checkout = await readCheckout(attempt.checkoutId);
  const isCurrent = checkout?.currentAttemptId === attempt.id;
  const isWaiting =
    checkout?.state === "PAYING" || checkout?.state === "CLOSING" || checkout?.state === "PROCESSING";
  if (type !== "payment_intent.succeeded" && !(isCurrent && isWaiting)) return;
  const intent = await retrieveIntent(intentId);
  // A late success moves any checkout; everything else only the one that waits for this attempt.
  if (intent.status === "succeeded" || (isCurrent && isWaiting))
    await followIntent(attempt, intent, { giveUp: false });
}

/** Money that says it is for one of our checkouts, but no attempt remembers it (a restored backup): a person must look. */
async function alertUnknownPayment(intentId: string): Promise<void> {
  const { metadata, amountReceivedMinor, currency } = await retrieveIntent(intentId);
  if (metadata.checkoutId === "") return;
  const detail = { checkoutId: metadata.checkoutId, amountMinor: amountReceivedMinor, currency };
  await inTransaction((tx) => decideEffects(tx, [alert("unknown_payment", intentId, detail)]));
}

async function recordRefund(refundId: string): Promise<void> {
  const refund = await refreshRefund(refundId);
  if (refund === undefined) return;
  await recordRefundedTotal(refund.intentId, await refundedTotal(refund.intentId));
  if (refund.state === "FAILED") {
    await inTransaction((tx) =>
      decideEffects(tx, [alert("refund_failed", refundId, { intentId: refund.intentId })]),
    );
  }
}

async function recordRefundsOf(intentId: string | null): Promise<void> {
  if (intentId === null) return;
  await refreshRefundsOfIntent(intentId);
  await recordRefundedTotal(intentId, await refundedTotal(intentId));
}

async function followDispute(disputeId: string): Promise<void> {
  const dispute = await readDispute(disputeId);
  if (dispute === undefined) return;
  const order = await recordDispute(dispute.intentId, dispute);
  if (order === undefined || dispute.isClosed) return;
  await inTransaction((tx) =>
    decideEffects(tx, [alert("dispute_opened", disputeId, { orderId: order.orderId })]),
  );
}
