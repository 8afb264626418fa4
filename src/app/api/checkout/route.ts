import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { checkoutPage } from "#modules/checkout/checkout.queries.ts";
import { privateJson } from "#platform/http/responses.ts";

/** The checkout of the caller's own bag. Private, never stored. */
export async function GET(): Promise<Response> {
  return privateJson(await checkoutPage(await currentCartId()));
}
