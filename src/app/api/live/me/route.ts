import { bagCount } from "#modules/cart/cart.queries.ts";
import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { privateJson } from "#platform/http/responses.ts";

/** What prerendered pages can't know of their reader: how much is in their bag. One statement, none without a cart. */
export async function GET(): Promise<Response> {
  const cartId = await currentCartId();
  return privateJson({ bagCount: cartId === null ? 0 : await bagCount(cartId) });
}
