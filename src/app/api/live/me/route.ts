import { bagCount } from "#modules/cart/cart.queries.ts";
import { currentCartId } from "#modules/cart/cart-cookie.ts";

/** What prerendered pages can't know of their reader: how much is in their bag. One statement, none without a cart. */
export async function GET(): Promise<Response> {
  const cartId = await currentCartId();
  const body = { bagCount: cartId === null ? 0 : await bagCount(cartId) };
  return Response.json(body, { headers: { "cache-control": "private, no-store" } });
}
