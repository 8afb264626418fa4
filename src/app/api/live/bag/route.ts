import { readBag } from "#modules/cart/cart.queries.ts";
import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { privateJson } from "#platform/http/responses.ts";

/** The reader's bag, for a tab that comes back to the front and may have missed what another one did. */
export async function GET(): Promise<Response> {
  const bag = await readBag(await currentCartId());
  return privateJson(bag);
}
