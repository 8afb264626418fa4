import "server-only";
import { lockCarts } from "#modules/cart/cart-for-checkout.ts";
import { extendHolds } from "#modules/inventory/extend-holds.ts";
import { isReservationLive } from "#modules/inventory/inventory.queries.ts";
import { lockStock } from "#modules/inventory/lock-stock.ts";
import { sellHolds } from "#modules/inventory/sell-holds.ts";
import { cancelIntent, confirmIntent, createIntent } from "#modules/payments/intents.ts";
import type { Intent } from "#modules/payments/payments.ts";
import { minimumChargeMinor } from "#modules/pricing/minimum-charge.ts";
import { shopSettings } from "#modules/settings/settings.queries.ts";
import { inTransaction, type Tx } from "#platform/db.ts";
import { env } from "#platform/env.ts";
import { newId } from "#platform/ids.ts";
import { logger } from "#platform/logger.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { lockCheckout } from "./checkout.store.ts";
import {
  type Checkout,
  canPay,
  type DeliverableCheckout,
  type PaymentAttempt,
  type PayRefusal,
} from "./checkout.ts";
import { returnPath } from "./checkout-links.ts";
import { startAttempt } from "./payment.store.ts";
import { followIntent, resumePayment, type Standing } from "./resume-payment.ts";
import { recordSale } from "./settle-payment.ts";

export type PayError =
  | PayRefusal
  | { code: "expired" }
  | { code: "no_checkout" }
  | { code: "token_missing" }
  | { code: "payment_unavailable" };

/**
 * Pays a checkout, as it was just read, on the quote the buyer saw, finalised on the server (docs.stripe.com/payments/finalize-payments-on-the-server):
 * an unconfirmed intent first, then one transaction that moves OPEN to PAYING and remembers that intent, then the
 * confirmation. So every PAYING checkout has an intent to ask about, and an intent nobody remembers was never confirmed.
 * A total of 0 needs no payment and becomes an order at once.
 */
export async function payCheckout(
  checkout: Checkout,
  input: { quote: number; confirmationTokenId: string | null },
): Promise<Result<Standing, PayError>> {
  if (checkout.state === "PAYING") return ok(await resumePayment(checkout.id, { giveUp: false }));
  const payable = canPay(checkout, input.quote, minimumChargeMinor(checkout.currency));
  if (!payable.ok) return payable;
  if (payable.value.totalMinor === 0) return placeFreeOrder(payable.value);
  if (input.confirmationTokenId === null) return err({ code: "token_missing" });
  return payWithToken(payable.value, input.confirmationTokenId);
}

async function payWithToken(
  checkout: DeliverableCheckout,
  confirmationTokenId: string,
): Promise<Result<Standing, PayError>> {
  const attempt = { ...newAttempt(checkout), confirmationTokenId };
  const created = await createIntent({ ...attempt, attemptId: attempt.id, email: checkout.email });
  if (!created.ok) return err({ code: "payment_unavailable" });
  const intent = created.value;
  const started = await startPaying(checkout, { ...attempt, intentId: intent.id });
  if (!started.ok) {
    // Never confirmed, so it can't cost anything; cancelled for tidiness only.
    await cancelIntent(intent.id).catch((error: unknown) =>
      logger.warn({ err: error }, "an orphan intent stays open"),
    );
    return started;
  }
  return ok(await confirm({ ...attempt, intentId: intent.id, ageMs: 0 }, intent, checkout));
}

function newAttempt(checkout: DeliverableCheckout) {
  const { id: checkoutId, quote, totalMinor: amountMinor, currency } = checkout;
  return { id: newId(), checkoutId, quote, amountMinor, currency };
}

/** OPEN → PAYING on the quote, the attempt remembered, the hold pinned and, once per checkout, given its grace. */
async function startPaying(
  checkout: DeliverableCheckout,
  attempt: Omit<PaymentAttempt, "ageMs">,
): Promise<Result<undefined, PayError>> {
  const { payGraceMinutes } = await shopSettings();
  return inTransaction(async (tx) => {
    if (!(await lockPromisedCart(tx, checkout))) return err({ code: "no_checkout" });
    const started = await startAttempt(tx, attempt);
    if (started === undefined) return movedOn(tx, checkout);
    const addMs = started.graceUsed ? 0 : payGraceMinutes * 60_000;
    // A refusal rolls the attempt back.
    const pinned = await extendHolds(tx, { reservationId: checkout.id, addMs, pin: true });
    return pinned.ok ? ok() : err({ code: "expired" });
  });
}

/** Locks the cart; whether it is promised to this checkout. */
async function lockPromisedCart(tx: Tx, { id, cartId }: Checkout): Promise<boolean> {
  const [cart] = await lockCarts(tx, [cartId]);
  return cart?.state === "CHECKOUT" && cart.checkoutId === id;
}

/** Why a checkout that could be paid when it was read can't be now. */
async function movedOn(tx: Tx, seen: DeliverableCheckout): Promise<Result<never, PayError>> {
  const checkout = await lockCheckout(tx, seen.id);
  if (checkout === undefined) return err({ code: "no_checkout" });
  const payable = canPay(checkout, seen.quote, 0);
  if (payable.ok) throw new Error(`Checkout ${seen.id} did not start its payment, and could have`);
  return payable;
}

/** Locks cart and checkout, and finds both still as the buyer saw them. */
async function lockPromised(
  tx: Tx,
  seen: DeliverableCheckout,
): Promise<Result<DeliverableCheckout, PayError>> {
  if (!(await lockPromisedCart(tx, seen))) return err({ code: "no_checkout" });
  const checkout = await lockCheckout(tx, seen.id);
  if (checkout === undefined) return err({ code: "no_checkout" });
  return canPay(checkout, seen.quote, 0);
}

async function confirm(attempt: PaymentAttempt, created: Intent, seen: Checkout): Promise<Standing> {
  const outcome = await confirmIntent({
    intentId: created.id,
    attemptId: attempt.id,
    confirmationTokenId: attempt.confirmationTokenId,
    returnUrl: new URL(returnPath(attempt.checkoutId), env().APP_ORIGIN).href,
  });
  if (outcome.kind === "unknown") return { kind: "pending" };
  return followIntent(attempt, outcome.intent, { giveUp: false, seen });
}

/** The order of a checkout with nothing to pay, in one transaction like a settled one. */
async function placeFreeOrder(seen: DeliverableCheckout): Promise<Result<Standing, PayError>> {
  return inTransaction(async (tx) => {
    const lines = seen.lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
    const variantIds = lines.map((line) => line.variantId);
    const stock = await lockStock(tx, variantIds);
    const promised = await lockPromised(tx, seen);
    if (!promised.ok) return promised;
    if (!(await isReservationLive(tx, seen.id))) return err({ code: "expired" });
    const orderId = newId();
    const sold = await sellHolds(tx, {
      reservationId: seen.id,
      lines,
      orderId,
      actor: `checkout:${seen.id}`,
      stock,
    });
    if (!sold.ok) throw new Error(`A live hold of ${seen.id} could not be sold: ${sold.error.code}`);
    await recordSale(tx, promised.value, { orderId, paid: null, replaces: null });
    return ok({ kind: "paid", checkoutId: seen.id } as const);
  });
}
