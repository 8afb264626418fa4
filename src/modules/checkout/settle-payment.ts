import "server-only";
import { lockCarts, markCartOrdered } from "#modules/cart/cart-for-checkout.ts";
import { lockStock } from "#modules/inventory/lock-stock.ts";
import { releaseHolds } from "#modules/inventory/release-holds.ts";
import { sellHolds } from "#modules/inventory/sell-holds.ts";
import { placeOrder } from "#modules/orders/place-order.ts";
import type { Intent } from "#modules/payments/payments.ts";
import { requestRefund } from "#modules/payments/refunds.ts";
import { inTransaction, type Tx } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { newId } from "#platform/ids.ts";
import { logger } from "#platform/logger.ts";
import { sql } from "#platform/sql.ts";
import {
  type CheckoutBrief,
  findLiveCheckout,
  hasNewerPaidCheckout,
  lockCheckout,
  lockCheckoutsOfCarts,
  moveCheckout,
  readCheckout,
} from "./checkout.store.ts";
import {
  type Checkout,
  type DeliverableCheckout,
  isDeliverable,
  matchesQuote,
  type PaymentAttempt,
  type RefundReason,
} from "./checkout.ts";
import { alert, orderConfirmationMail, refundedMail } from "./checkout-effects.ts";
import { endCheckout } from "./end-checkout.ts";
import { attemptOfIntent, insertOutcome, type Outcome, readOutcome } from "./payment.store.ts";

/** What became of the money; `isNew` for whoever decided it, false for everybody who came later. */
export type Settlement =
  | { kind: "settled"; outcome: Outcome; isNew: boolean }
  /** Not an intent of this shop. */
  | { kind: "foreign" }
  /** Another payment must be stopped or asked about first; then settle again. */
  | { kind: "waits_for"; checkoutIds: string[] };

/**
 * Decides what a succeeded intent buys, in one transaction that writes its final outcome: SOLD, with order, stock and
 * cart, or REFUND, with the refund to carry out. Whoever comes first decides (webhook, action, return page, sweeper); all
 * others read. With `isLastTry`, what still stands in the way leads to a refund instead of `waits_for`.
 *
 * Rules 5 and 6 of ARCHITECTURE.md.
 */
export async function settleOnce(intent: Intent, options: { isLastTry: boolean }): Promise<Settlement> {
  const attempt = await attemptOfIntent(intent.id);
  const checkout = attempt && (await readCheckout(attempt.checkoutId));
  if (attempt === undefined || checkout === undefined) {
    logger.warn({ intentId: intent.id }, "money arrived for an intent that no payment attempt knows");
    return { kind: "foreign" };
  }
  const sibling = await findLiveCheckout(checkout.cartId);
  const siblingLines =
    sibling && sibling.id !== checkout.id ? ((await readCheckout(sibling.id))?.lines ?? []) : [];
  const variantIds = [...checkout.lines, ...siblingLines].map((line) => line.variantId);
  return inTransaction(async (tx) => {
    await lockStock(tx, variantIds);
    await lockCarts(tx, [checkout.cartId]);
    const standing = await lockCheckoutsOfCarts(tx, [checkout.cartId]);
    const locked = await lockCheckout(tx, checkout.id);
    const decided = await readOutcome(tx, intent.id);
    if (decided !== undefined) return { kind: "settled", outcome: decided, isNew: false };
    if (locked === undefined) throw new Error(`Checkout ${checkout.id} has gone`);
    const others = standing.filter((other) => other.id !== locked.id);
    // A checkout that began after its lines were read above: its stock is not locked, so start over.
    if (others.some((other) => other.id !== sibling?.id)) return { kind: "waits_for", checkoutIds: [] };
    return decide({ tx, intent, attempt, checkout: locked, others, isLastTry: options.isLastTry });
  });
}

type Case = {
  tx: Tx;
  intent: Intent;
  attempt: PaymentAttempt;
  checkout: Checkout;
  /** Other live or processing checkouts of the same cart, locked. */
  others: CheckoutBrief[];
  isLastTry: boolean;
};

async function decide(settling: Case): Promise<Settlement> {
  const { tx, checkout, attempt, others, isLastTry } = settling;
  if (checkout.state === "PAID") return refund(settling, "paid_twice");
  if (!matchesQuote(received(settling.intent), attempt)) return refund(settling, "amount_mismatch");
  const isProcessingElsewhere = others.some((other) => other.state === "PROCESSING");
  if (isProcessingElsewhere || (await hasNewerPaidCheckout(tx, checkout)))
    return refund(settling, "cart_paid_elsewhere");
  const paying = [checkout, ...others].filter((one) => isPaying(one) && one.currentAttemptId !== attempt.id);
  if (paying.length > 0) {
    return isLastTry
      ? refund(settling, "cart_paid_elsewhere")
      : { kind: "waits_for", checkoutIds: paying.map((one) => one.id) };
  }
  if (checkout.quote !== attempt.quote) return refund(settling, "amount_mismatch");
  if (!isDeliverable(checkout)) return refund(settling, "no_delivery");
  return sell(settling, checkout);
}

function isPaying({ state }: CheckoutBrief): boolean {
  return state === "PAYING" || state === "CLOSING";
}

function received(intent: Intent) {
  return { amountMinor: intent.amountReceivedMinor, currency: intent.currency };
}

async function sell(settling: Case, checkout: DeliverableCheckout): Promise<Settlement> {
  const { tx, intent, others, isLastTry } = settling;
  const newer = others.find((other) => other.state === "OPEN");
  const orderId = newId();
  // The newer checkout gives up its units only if they make this sale possible.
  await tx.affected(sql`savepoint before_sale`);
  if (newer !== undefined) await giveWay(tx, newer);
  const sold = await sellHolds(tx, {
    reservationId: checkout.id,
    lines: checkout.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
    orderId,
    actor: `checkout:${checkout.id}`,
  });
  if (!sold.ok) {
    await tx.affected(sql`rollback to savepoint before_sale`);
    if (sold.error.code === "blocked_by" && !isLastTry)
      return { kind: "waits_for", checkoutIds: sold.error.reservationIds };
    return refund(settling, "sold_out");
  }
  await recordSale(tx, checkout, { orderId, intentId: intent.id, replaces: newer?.id ?? null });
  const outcome: Outcome = { kind: "SOLD", checkoutId: checkout.id, orderId };
  await insertOutcome(tx, {
    ...outcome,
    intentId: intent.id,
    amountMinor: intent.amountReceivedMinor,
    reason: null,
  });
  return { kind: "settled", outcome, isNew: true };
}

async function giveWay(tx: Tx, newer: CheckoutBrief): Promise<void> {
  await moveCheckout(tx, newer.id, ["OPEN"], "CANCELLED");
  await releaseHolds(tx, { reservationId: newer.id, as: "RELEASED" });
}

/** Order, checkout, cart and confirmation of a sale whose stock is sold in the same transaction. */
export async function recordSale(
  tx: Tx,
  checkout: DeliverableCheckout,
  sale: { orderId: string; intentId: string | null; replaces: string | null },
): Promise<void> {
  await placeOrder(tx, { ...checkout, id: sale.orderId, checkoutId: checkout.id, intentId: sale.intentId });
  const moved = await moveCheckout(
    tx,
    checkout.id,
    ["OPEN", "PAYING", "CLOSING", "PROCESSING", "EXPIRED", "CANCELLED"],
    "PAID",
  );
  if (!moved)
    throw new Error(`Checkout ${checkout.id} was ${checkout.state} under its lock and can't be paid`);
  await markCartOrdered(tx, { cartId: checkout.cartId, checkoutId: checkout.id, replaces: sale.replaces });
  await decideEffects(tx, [orderConfirmationMail(sale.orderId)]);
}

async function refund(settling: Case, reason: RefundReason): Promise<Settlement> {
  const { tx, intent, checkout, attempt } = settling;
  const money = { amountMinor: intent.amountReceivedMinor, currency: intent.currency };
  await requestRefund(tx, { intentId: intent.id, ...money, reason });
  const outcome: Outcome = { kind: "REFUND", checkoutId: checkout.id, orderId: null };
  await insertOutcome(tx, { ...outcome, intentId: intent.id, amountMinor: money.amountMinor, reason });
  if (checkout.currentAttemptId === attempt.id) await endUnsold(tx, checkout);
  const mail = refundedMail(intent.id, { checkoutId: checkout.id, amountMinor: money.amountMinor, reason });
  await decideEffects(tx, [
    ...(checkout.email === null ? [] : [mail]),
    alert("payment_refunded", intent.id, { checkoutId: checkout.id, reason, ...money }),
  ]);
  return { kind: "settled", outcome, isNew: true };
}

/** A payment that is over and bought nothing leaves no checkout waiting for it. */
async function endUnsold(tx: Tx, checkout: Checkout): Promise<void> {
  if (checkout.state === "PAYING") await endCheckout(tx, checkout, ["PAYING"], "EXPIRED");
  if (checkout.state === "CLOSING")
    await endCheckout(tx, checkout, ["CLOSING"], checkout.closingTo ?? "EXPIRED");
  if (checkout.state === "PROCESSING") await endCheckout(tx, checkout, ["PROCESSING"], "CANCELLED");
}
