import "server-only";
import { addToCart } from "#modules/cart/add-to-cart.ts";
import { currentCartId, rememberCart } from "#modules/cart/cart-cookie.ts";
import { readCheckout } from "./checkout.store.ts";
import { checkoutOfLink } from "./checkout-links.ts";

/**
 * Puts the lines of a checkout whose payment failed back into the caller's bag, as far as stock and guard rails allow.
 * The link's signature is the proof; a checkout that was paid after all refills nothing.
 */
export async function refillBag(query: URLSearchParams): Promise<void> {
  const checkoutId = checkoutOfLink(query, "refill");
  const checkout = checkoutId === null ? undefined : await readCheckout(checkoutId);
  if (checkout?.state !== "CANCELLED" && checkout?.state !== "EXPIRED") return;
  let cartId = await currentCartId();
  for (const { variantId, quantity } of checkout.lines) {
    const added = await addToCart({ cartId, variantId, quantity });
    if (added.ok) cartId = added.value.cartId;
  }
  if (cartId !== null) await rememberCart(cartId);
}
