import "server-only";
import { abandonCart, lockCarts, reactivateCart } from "#modules/cart/cart-for-checkout.ts";
import { lockStock } from "#modules/inventory/lock-stock.ts";
import { unpinReservation } from "#modules/inventory/pin-reservation.ts";
import { releaseHolds } from "#modules/inventory/release-holds.ts";
import type { PaymentFailure } from "#modules/payments/payments.ts";
import { inTransaction, type Tx } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { lockCheckout, moveCheckout, readCheckout } from "./checkout.store.ts";
import type { Checkout, CheckoutState, ClosingTarget } from "./checkout.ts";
import { paymentFailedMail } from "./checkout-effects.ts";
import { writeAttemptFailure } from "./payment.store.ts";

/**
 * Runs work on a locked checkout, in the one lock order: its stock levels, its cart, the checkout itself. The lines of a
 * checkout never change, so they can be read before.
 */
export async function withLockedCheckout<T>(
  checkoutId: string,
  work: (tx: Tx, checkout: Checkout) => Promise<T>,
): Promise<T | undefined> {
  const asRead = await readCheckout(checkoutId);
  if (asRead === undefined) return undefined;
  return inTransaction(async (tx) => {
    await lockStock(
      tx,
      asRead.lines.map((line) => line.variantId),
    );
    await lockCarts(tx, [asRead.cartId]);
    const checkout = await lockCheckout(tx, checkoutId);
    return checkout === undefined ? undefined : work(tx, checkout);
  });
}

/**
 * Ends a checkout whose payment can't succeed any more: its units return to stock. A cancelled one gives its cart back to
 * the buyer, an expired one leaves it as the bag of somebody who may come back. The caller holds its locks.
 */
export async function endCheckout(
  tx: Tx,
  checkout: Checkout,
  from: readonly CheckoutState[],
  target: ClosingTarget,
): Promise<boolean> {
  if (!(await moveCheckout(tx, checkout.id, from, target))) return false;
  await releaseHolds(tx, { reservationId: checkout.id, as: target === "EXPIRED" ? "EXPIRED" : "RELEASED" });
  const cart = { cartId: checkout.cartId, checkoutId: checkout.id };
  if (target === "CANCELLED") await reactivateCart(tx, cart);
  else await abandonCart(tx, cart);
  return true;
}

/**
 * The current attempt ended without money and its intent is cancelled: PAYING returns to OPEN with the hold, or becomes
 * EXPIRED when its time is over; CLOSING arrives where it was going; PROCESSING is CANCELLED and the buyer gets a mail
 * with a link that refills the bag. Any other attempt or state is left alone.
 */
export async function endAttempt(
  checkoutId: string,
  attemptId: string,
  failure: PaymentFailure | null,
): Promise<CheckoutState | undefined> {
  return withLockedCheckout(checkoutId, async (tx, checkout) => {
    if (checkout.currentAttemptId !== attemptId) return checkout.state;
    if (failure !== null) await writeAttemptFailure(tx, attemptId, failure);
    if (checkout.state === "PAYING") return reopen(tx, checkout);
    if (checkout.state === "CLOSING" && checkout.closingTo !== null) {
      await endCheckout(tx, checkout, ["CLOSING"], checkout.closingTo);
      return checkout.closingTo;
    }
    if (checkout.state === "PROCESSING") {
      await endCheckout(tx, checkout, ["PROCESSING"], "CANCELLED");
      await decideEffects(tx, [paymentFailedMail(checkoutId)]);
      return "CANCELLED";
    }
    return checkout.state;
  });
}

async function reopen(tx: Tx, checkout: Checkout): Promise<CheckoutState> {
  const { isLive } = await unpinReservation(tx, checkout.id);
  if (isLive) {
    await moveCheckout(tx, checkout.id, ["PAYING"], "OPEN");
    return "OPEN";
  }
  await endCheckout(tx, checkout, ["PAYING"], "EXPIRED");
  return "EXPIRED";
}
