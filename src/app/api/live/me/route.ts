import { bagCount } from "#modules/cart/cart.queries.ts";
import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { currentPerson } from "#modules/identity/current-person.ts";
import { privateJson } from "#platform/http/responses.ts";

/**
 * What prerendered pages can't know of their reader: how much is in their bag, and their name ("" for an account without
 * one, null for a guest). One statement each, none for a browser that has neither bag nor session.
 */
export async function GET(): Promise<Response> {
  const [count, person] = await Promise.all([
    currentCartId().then((cartId) => (cartId === null ? 0 : bagCount(cartId))),
    currentPerson(),
  ]);
  return privateJson({ bagCount: count, name: person?.name ?? null });
}
