import "server-only";
import { availability } from "#modules/inventory/inventory.queries.ts";
import { inTransaction } from "#platform/db.ts";
import { newSecretId } from "#platform/ids.ts";
import { ok, type Result } from "#platform/result.ts";
import { openCart } from "./cart.store.ts";
import { type CartRefusal, type Clamp, decideAdd, type LineFacts } from "./cart.ts";
import { editLine } from "./edit-cart.ts";

export type AddToCart = {
  /** From the buyer's signed cookie; null when they have no cart yet. */
  cartId: string | null;
  variantId: string;
  quantity: number;
};

/** The cart it went into: a new one for a buyer without, or whose cart is spent on an order. */
export type Added = { cartId: string; clamp: Clamp | null };

/**
 * Puts units of a variant in the buyer's cart, on top of what it holds of it, in one transaction under the cart's lock.
 * What the guard rails or the stock don't allow is left out, and told (`clamp`); if nothing fits, nothing changes.
 *
 * Errors: line_limit, cart_full, only_left, sold_out, not_available, cart_in_checkout.
 */
export async function addToCart({
  cartId,
  variantId,
  quantity,
}: AddToCart): Promise<Result<Added, CartRefusal>> {
  const available = (await availability([variantId])).get(variantId)?.available ?? 0;
  const edit = { variantId, quantity, available };
  const inOwnCart = cartId === null ? null : await addTo(cartId, edit);
  if (inOwnCart !== null) return inOwnCart;
  const inNewCart = await addTo(newSecretId(), edit);
  if (inNewCart === null) throw new Error("a cart that was just made is already spent");
  return inNewCart;
}

/** Null when the cart is spent on an order. */
function addTo(
  cartId: string,
  { variantId, quantity, available }: { variantId: string; quantity: number; available: number },
): Promise<Result<Added, CartRefusal> | null> {
  return inTransaction(async (tx) => {
    const cart = await openCart(tx, cartId);
    if (cart.state === "ORDERED") return null;
    const decide = (facts: LineFacts) => decideAdd(facts, quantity);
    const edited = await editLine(tx, { cart, variantId, available, decide });
    return edited.ok ? ok({ cartId, clamp: edited.value.clamp }) : edited;
  });
}
