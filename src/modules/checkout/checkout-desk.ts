import "server-only";
import {
  type CartForCheckout,
  type LockedCart,
  lockCarts,
  promiseCarts,
} from "#modules/cart/cart-for-checkout.ts";
import { findLiveReservations } from "#modules/inventory/inventory.queries.ts";
import { createReservationDesk } from "#modules/inventory/reservation-desk.ts";
import type { Tx } from "#platform/db.ts";
import {
  type CheckoutBrief,
  expireOpenCheckouts,
  insertCheckouts,
  lockCheckoutsOfCarts,
} from "./checkout.store.ts";
import type { CheckoutLine, CheckoutTotals } from "./checkout.ts";

/** What the desk carries for checkout: the cart as it was read, and the snapshot to write when its units are granted. */
export type BeginContext = {
  cart: Pick<CartForCheckout, "id" | "version" | "checkoutId">;
  snapshot: CheckoutTotals & { currency: string; lines: CheckoutLine[] };
};

export type BeginRefusal =
  /** The cart has a checkout that still stands: go there. */
  | { code: "already_live"; checkoutId: string }
  /** The cart was paid for, or its payment is under way at the bank. */
  | { code: "already_ordered" }
  /** The cart changed since it was read: read it again. */
  | { code: "cart_changed" };

type BeginRequest = { reservationId: string; context: BeginContext };

/** The process's one reservation desk for checkouts: it promises units and writes checkout and cart in the same commit. */
export const checkoutDesk = createReservationDesk<BeginContext, BeginRefusal>({
  hooks: { beforeDecide, onGranted },
});

/** Locks carts, then checkouts; writes a cart's dead OPEN checkout EXPIRED; refuses whoever may not begin. */
async function beforeDecide(tx: Tx, requests: readonly BeginRequest[]): Promise<Map<string, BeginRefusal>> {
  const cartIds = [...new Set(requests.map((request) => request.context.cart.id))];
  const carts = new Map((await lockCarts(tx, cartIds)).map((cart) => [cart.id, cart]));
  const inTheWay = await standingCheckouts(tx, cartIds);
  const refusals = new Map<string, BeginRefusal>();
  const seen = new Set<string>();
  for (const { reservationId, context } of requests) {
    const cart = carts.get(context.cart.id);
    const standing = inTheWay.get(context.cart.id);
    if (standing?.state === "PROCESSING" || cart?.state === "ORDERED")
      refusals.set(reservationId, { code: "already_ordered" });
    else if (standing) refusals.set(reservationId, { code: "already_live", checkoutId: standing.id });
    // A twin in the same batch reads the cart again and finds its sibling's checkout.
    else if (cart === undefined || hasMoved(cart, context.cart) || seen.has(cart.id))
      refusals.set(reservationId, { code: "cart_changed" });
    else seen.add(cart.id);
  }
  return refusals;
}

function hasMoved(cart: LockedCart, asRead: BeginContext["cart"]): boolean {
  return cart.version !== asRead.version || cart.checkoutId !== asRead.checkoutId;
}

/** The checkouts that keep their carts from beginning another, by cart. OPEN ones past their time are written EXPIRED. */
async function standingCheckouts(tx: Tx, cartIds: readonly string[]): Promise<Map<string, CheckoutBrief>> {
  const checkouts = await lockCheckoutsOfCarts(tx, cartIds);
  const open = checkouts.filter((checkout) => checkout.state === "OPEN").map((checkout) => checkout.id);
  const live = open.length === 0 ? new Set<string>() : await findLiveReservations(tx, open);
  const dead = open.filter((id) => !live.has(id));
  if (dead.length > 0) await expireOpenCheckouts(tx, dead);
  const standing = checkouts.filter((checkout) => !dead.includes(checkout.id));
  return new Map(standing.map((checkout) => [checkout.cartId, checkout]));
}

async function onGranted(tx: Tx, grants: readonly BeginRequest[]): Promise<void> {
  await insertCheckouts(
    tx,
    grants.map(({ reservationId, context }) => ({
      id: reservationId,
      cartId: context.cart.id,
      ...context.snapshot,
    })),
  );
  const promised = await promiseCarts(
    tx,
    grants.map(({ reservationId, context }) => ({
      cartId: context.cart.id,
      version: context.cart.version,
      checkoutId: reservationId,
      // No checkout of this cart stands (beforeDecide saw to it), so the one it names has ended.
      deadCheckoutId: context.cart.checkoutId,
    })),
  );
  if (promised.size !== grants.length)
    throw new Error("A cart moved although this transaction holds its lock");
}
