import "server-only";
import { lockCarts, markCartOrdered } from "#modules/cart/cart-for-checkout.ts";
import { type LockedStock, lockStock } from "#modules/inventory/lock-stock.ts";
import { releaseHolds } from "#modules/inventory/release-holds.ts";
import { sellHolds } from "#modules/inventory/sell-holds.ts";
import { placeOrder } from "#modules/orders/place-order.ts";
import type { Intent } from "#modules/payments/payments.ts";
import { requestRefund } from "#modules/payments/refunds.ts";
import { inTransaction, type Tx } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";
import { findLiveCheckout, lockWithSiblings, moveCheckout, readCheckout } from "./checkout.store.ts";
import {
  type Checkout,
  type DeliverableCheckout,
  isDeliverable,
  isLive,
  matchesQuote,
  type PaymentAttempt,
  type RefundReason,
} from "./checkout.ts";
import { alert, orderConfirmationMail, refundedMail } from "./checkout-effects.ts";
import { endCheckout } from "./end-checkout.ts";
import { insertOutcome, type Outcome, readPast, writePaid } from "./payment.store.ts";

/** What became of the money; `isNew` for whoever decided it, false for everybody who came later. */
export type Settlement =
  | { kind: "settled"; outcome: Outcome; isNew: boolean }
  /** Other payments must be stopped or asked about first, if any are named; then settle again. */
  | { kind: "waits_for"; checkoutIds: string[] };

/**
 * Decides what a succeeded intent buys, in one transaction that writes its final outcome: SOLD, with order, stock and
 * cart, or REFUND, with the refund to carry out. Whoever comes first decides (webhook, action, return page, sweeper); all
 * others read. With `isLastTry`, what still stands in the way leads to a refund instead of `waits_for`. `seen` is the checkout
 * as the caller read it, whatever has become of it since: its lines never change.
 *
 * Rules 5 and 6 of ARCHITECTURE.md.
 */
export async function settleOnce(
  intent: Intent,
  attempt: PaymentAttempt,
  options: { isLastTry: boolean; seen?: Checkout | undefined },
): Promise<Settlement> {
  const asRead = options.seen ?? (await readCheckout(attempt.checkoutId));
  if (asRead === undefined) throw new Error(`There is no checkout ${attempt.checkoutId}`);
  const sibling = await liveSibling(asRead);
  const lines = [...asRead.lines, ...(sibling?.lines ?? [])];
  return inTransaction(async (tx) => {
    const variantIds = lines.map((line) => line.variantId);
    const stock = await lockStock(tx, variantIds);
    await lockCarts(tx, [asRead.cartId]);
    const locked = await lockWithSiblings(tx, asRead);
    if (locked === undefined) throw new Error(`Checkout ${asRead.id} has gone`);
    const { outcome, hasNewerPaid } = await readPast(tx, intent.id, asRead);
    if (outcome !== null) return { kind: "settled", outcome, isNew: false };
    // A sibling that began after its lines were read above: its stock is not locked, so start over.
    if (locked.siblings.some((one) => one.id !== sibling?.id)) return waitsFor([]);
    const { checkout, siblings } = locked;
    const { isLastTry } = options;
    return decide({ tx, intent, attempt, stock, checkout, siblings, hasNewerPaid, isLastTry });
  });
}

/** The other checkout of a cart that may stand while this one has ended: a cart has one live checkout at most. */
async function liveSibling(checkout: Checkout): Promise<Checkout | undefined> {
  if (isLive(checkout.state)) return undefined;
  const live = await findLiveCheckout(checkout.cartId);
  return live && readCheckout(live.id);
}

type Case = {
  tx: Tx;
  intent: Intent;
  attempt: PaymentAttempt;
  stock: LockedStock;
  checkout: Checkout;
  /** Other live or processing checkouts of the same cart, locked. */
  siblings: Checkout[];
  hasNewerPaid: boolean;
  isLastTry: boolean;
};

async function decide(settling: Case): Promise<Settlement> {
  const { checkout, attempt, siblings, isLastTry } = settling;
  if (checkout.state === "PAID") return refund(settling, "paid_twice");
  if (!matchesQuote(received(settling.intent), attempt)) return refund(settling, "amount_mismatch");
  const isProcessingElsewhere = siblings.some((sibling) => sibling.state === "PROCESSING");
  if (isProcessingElsewhere || settling.hasNewerPaid) return refund(settling, "cart_paid_elsewhere");
  const paying = [checkout, ...siblings].filter(
    (one) => isPaying(one) && one.currentAttemptId !== attempt.id,
  );
  if (paying.length > 0) {
    return isLastTry ? refund(settling, "cart_paid_elsewhere") : waitsFor(paying.map((one) => one.id));
  }
  if (checkout.quote !== attempt.quote) return refund(settling, "amount_mismatch");
  if (!isDeliverable(checkout)) return refund(settling, "no_delivery");
  return sell(settling, checkout);
}

function waitsFor(checkoutIds: string[]): Settlement {
  return { kind: "waits_for", checkoutIds };
}

function isPaying({ state }: Checkout): boolean {
  return state === "PAYING" || state === "CLOSING";
}

function received(intent: Intent) {
  return { amountMinor: intent.amountReceivedMinor, currency: intent.currency };
}

async function sell(settling: Case, checkout: DeliverableCheckout): Promise<Settlement> {
  const { tx, intent, siblings, isLastTry } = settling;
  const newer = siblings.find((sibling) => sibling.state === "OPEN");
  const orderId = newId();
  // The newer checkout gives up its units only if they make this sale possible.
  if (newer !== undefined) {
    await tx.affected(sql`savepoint before_giving_way`);
    await giveWay(tx, newer);
  }
  const sold = await sellHolds(tx, {
    reservationId: checkout.id,
    lines: checkout.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
    orderId,
    actor: `checkout:${checkout.id}`,
    // A checkout that gave way has changed it.
    stock: newer === undefined ? settling.stock : undefined,
  });
  if (!sold.ok) {
    if (newer !== undefined) await tx.affected(sql`rollback to savepoint before_giving_way`);
    if (sold.error.code === "blocked_by" && !isLastTry) return waitsFor(sold.error.reservationIds);
    return refund(settling, "sold_out");
  }
  const paid = { intentId: intent.id, amountMinor: intent.amountReceivedMinor };
  await recordSale(tx, checkout, { orderId, paid, replaces: newer?.id ?? null });
  return {
    kind: "settled",
    outcome: { kind: "SOLD", checkoutId: checkout.id, orderId },
    isNew: true,
  };
}

async function giveWay(tx: Tx, newer: Checkout): Promise<void> {
  await moveCheckout(tx, newer.id, ["OPEN"], "CANCELLED");
  await releaseHolds(tx, { reservationId: newer.id, as: "RELEASED" });
}

type RecordedSale = {
  orderId: string;
  /** Null when there was nothing to pay. */
  paid: { intentId: string; amountMinor: number } | null;
  replaces: string | null;
};

/** Order, outcome, checkout, cart and confirmation of a sale whose stock is sold in the same transaction. */
export async function recordSale(
  tx: Tx,
  checkout: DeliverableCheckout,
  { orderId, paid, replaces }: RecordedSale,
): Promise<void> {
  await placeOrder(tx, {
    ...checkout,
    id: orderId,
    checkoutId: checkout.id,
    intentId: paid?.intentId ?? null,
  });
  if (!(await writePaid(tx, checkout.id, paid && { ...paid, orderId })))
    throw new Error(`Checkout ${checkout.id} was ${checkout.state} under its lock and can't be paid`);
  await markCartOrdered(tx, { cartId: checkout.cartId, checkoutId: checkout.id, replaces });
  await decideEffects(tx, [orderConfirmationMail(orderId)]);
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
