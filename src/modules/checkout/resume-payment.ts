import "server-only";
import { markCartOrdered } from "#modules/cart/cart-for-checkout.ts";
import { extendHolds } from "#modules/inventory/extend-holds.ts";
import { cancelIntent, retrieveIntent } from "#modules/payments/intents.ts";
import { failureWords, type Intent } from "#modules/payments/payments.ts";
import { decideEffects } from "#platform/effects.ts";
import { logger } from "#platform/logger.ts";
import { moveCheckout, readCheckout } from "./checkout.store.ts";
import type { Checkout, CheckoutState, ClosingTarget, PaymentAttempt } from "./checkout.ts";
import { processingMail } from "./checkout-effects.ts";
import { endAttempt, endCheckout, withLockedCheckout } from "./end-checkout.ts";
import { readAttempt } from "./payment.store.ts";
import { settleOnce } from "./settle-payment.ts";

/** How a payment stands once everybody who could say was asked. */
export type Standing =
  | { kind: "paid"; checkoutId: string }
  | { kind: "refunded"; checkoutId: string }
  | { kind: "processing"; checkoutId: string }
  | { kind: "requires_action"; clientSecret: string }
  /** OPEN again, with why the payment ended if it was tried. */
  | { kind: "open"; failure: string | null }
  | { kind: "ended"; state: ClosingTarget }
  /** Somebody else is at it, or Stripe can't say; ask again in a moment. */
  | { kind: "pending" };

type Options = {
  /** Stop a payment that waits for the buyer instead of going on with it. */
  giveUp: boolean;
  /** The checkout as the caller has just read it, which spares reading it again. */
  seen?: Checkout | undefined;
};

/** A payment younger than this may still be on its way through pay(); nobody else interferes with it. */
const inFlightMs = 30_000;

/** "Processing" at a bank takes days, not minutes: the promise stands until the bank has spoken. */
const processingHoldMs = 30 * 24 * 60 * 60_000;

const maxSettleRounds = 4;

/**
 * Finds out how a checkout's payment stands and moves the checkout there: whoever meets a PAYING or CLOSING one left
 * behind calls this (a reopened tab, the return page, the sweeper, a buyer who needs its units). Safe to call at any time,
 * by any number at once.
 *
 * @throws when Stripe can't be reached; nothing was released then.
 */
export async function resumePayment(checkoutId: string, options: Options): Promise<Standing> {
  const checkout = await readCheckout(checkoutId);
  if (checkout === undefined) return { kind: "ended", state: "EXPIRED" };
  if (checkout.state !== "PAYING" && checkout.state !== "CLOSING" && checkout.state !== "PROCESSING") {
    return standingOf(checkoutId, checkout.state);
  }
  const attempt =
    checkout.currentAttemptId === null ? undefined : await readAttempt(checkout.currentAttemptId);
  if (attempt === undefined)
    throw new Error(`Checkout ${checkoutId} is ${checkout.state} without an attempt`);
  const intent = await retrieveIntent(attempt.intentId);
  return followIntent(attempt, intent, { giveUp: options.giveUp || checkout.state === "CLOSING" });
}

function standingOf(checkoutId: string, state: CheckoutState): Standing {
  switch (state) {
    case "PAID":
      return { kind: "paid", checkoutId };
    case "PROCESSING":
      return { kind: "processing", checkoutId };
    case "OPEN":
      return { kind: "open", failure: null };
    case "EXPIRED":
    case "CANCELLED":
      return { kind: "ended", state };
    default:
      return { kind: "pending" };
  }
}

/** Moves a checkout to where the intent of its attempt, as Stripe just told it, says it belongs. */
export async function followIntent(
  attempt: PaymentAttempt,
  intent: Intent,
  options: Options,
): Promise<Standing> {
  switch (intent.status) {
    case "succeeded":
      return settle(intent, attempt, options.seen);
    case "processing":
      return markProcessing(attempt.checkoutId, attempt.id);
    case "canceled":
      return endFailed(attempt, intent);
    case "requires_action":
      if (!options.giveUp) return { kind: "requires_action", clientSecret: intent.clientSecret };
      return stop(attempt, intent);
    default: {
      // Unconfirmed or declined. Unconfirmed and young, it is still in the hands of pay().
      const isInFlight = intent.failure === null && attempt.ageMs < inFlightMs && !options.giveUp;
      return isInFlight ? { kind: "pending" } : stop(attempt, intent);
    }
  }
}

/** Settles, first stopping or settling what stands in the way; the last try takes what is then true. */
async function settle(intent: Intent, attempt: PaymentAttempt, seen?: Checkout): Promise<Standing> {
  for (let round = 1; round <= maxSettleRounds; round += 1) {
    const settlement = await settleOnce(intent, attempt, {
      isLastTry: round === maxSettleRounds,
      // A second round begins because something has changed.
      seen: round === 1 ? seen : undefined,
    });
    if (settlement.kind === "settled") {
      const { kind, checkoutId, orderId } = settlement.outcome;
      if (settlement.isNew)
        logger.info({ checkoutId, orderId, intentId: intent.id, outcome: kind }, "money was settled");
      return kind === "SOLD" ? { kind: "paid", checkoutId } : { kind: "refunded", checkoutId };
    }
    for (const id of settlement.checkoutIds) await resumePayment(id, { giveUp: true });
  }
  throw new Error(`Intent ${intent.id} could not be settled`);
}

/** Cancels the intent, and only when Stripe says that it is cancelled ends the attempt; money that moved meanwhile wins. */
async function stop(attempt: PaymentAttempt, before: Intent): Promise<Standing> {
  const after = await cancelIntent(before.id);
  if (after.status === "canceled")
    return endFailed(attempt, { ...after, failure: before.failure ?? after.failure });
  if (after.status === "succeeded") return settle(after, attempt);
  if (after.status === "processing") return markProcessing(attempt.checkoutId, attempt.id);
  return { kind: "pending" };
}

async function endFailed(attempt: PaymentAttempt, intent: Intent): Promise<Standing> {
  const state = await endAttempt(attempt.checkoutId, attempt.id, intent.failure);
  if (state === "OPEN") return { kind: "open", failure: intent.failure && failureWords(intent.failure) };
  return state === undefined ? { kind: "pending" } : standingOf(attempt.checkoutId, state);
}

/** The bank takes its time: the cart counts as ordered and the hold no longer runs out. */
async function markProcessing(checkoutId: string, attemptId: string): Promise<Standing> {
  await withLockedCheckout(checkoutId, async (tx, checkout) => {
    if (checkout.currentAttemptId !== attemptId) return;
    if (!(await moveCheckout(tx, checkoutId, ["PAYING", "CLOSING"], "PROCESSING"))) return;
    await extendHolds(tx, { reservationId: checkoutId, addMs: processingHoldMs, pin: true });
    await markCartOrdered(tx, { cartId: checkout.cartId, checkoutId });
    await decideEffects(tx, [processingMail(checkoutId)]);
  });
  return { kind: "processing", checkoutId };
}

/**
 * Closes a checkout for good: its payment is stopped first, and only then its units are released; a payment that turns
 * out to have succeeded is settled instead. Rule 7 of ARCHITECTURE.md.
 */
export async function closeCheckout(checkoutId: string, target: ClosingTarget): Promise<Standing> {
  const state = await withLockedCheckout(checkoutId, async (tx, checkout) => {
    if (checkout.state === "OPEN") {
      await endCheckout(tx, checkout, ["OPEN"], target);
      return target;
    }
    if (checkout.state === "PAYING") {
      await moveCheckout(tx, checkoutId, ["PAYING"], "CLOSING", target);
      return "CLOSING" as const;
    }
    return checkout.state;
  });
  if (state === "CLOSING") return resumePayment(checkoutId, { giveUp: true });
  return state === undefined ? { kind: "ended", state: target } : standingOf(checkoutId, state);
}

/** How many stale payments one buyer's begin may ask Stripe about. */
const maxBlocking = 3;

/**
 * Resolves a bounded few of the payments past their time that hold what somebody needs. False when none could be: they
 * are being paid, or Stripe can't say in time.
 */
export async function resolveBlocking(checkoutIds: readonly string[]): Promise<boolean> {
  const standings = await Promise.allSettled(
    checkoutIds.slice(0, maxBlocking).map((id) => resumePayment(id, { giveUp: true })),
  );
  return standings.some(
    (one) => one.status === "fulfilled" && one.value.kind !== "pending" && one.value.kind !== "processing",
  );
}
