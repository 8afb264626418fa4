import "server-only";
import { buyerEdits, type Edited } from "#modules/cart/buyer-edits.ts";
import { dropWish } from "./keep-wish.ts";

/** Puts one of the chosen variant in the caller's bag, and takes the piece off their list once it is there. */
export async function moveWishToBag(
  personId: string,
  wish: { productId: string; variantId: string },
): Promise<Edited> {
  const added = await buyerEdits.add({ variantId: wish.variantId, quantity: 1 });
  if (added.ok) await dropWish(personId, wish.productId);
  return added;
}
