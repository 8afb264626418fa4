import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { checkoutPage } from "#modules/checkout/checkout.queries.ts";
import type { CheckoutPage, KnownBuyer } from "#modules/checkout/checkout-view.ts";
import { addressForCheckout } from "#modules/customers/addresses.queries.ts";
import { currentPerson } from "#modules/identity/current-person.ts";
import { privateJson } from "#platform/http/responses.ts";

/** The checkout of the caller's own bag, with what is known of them if they are signed in. Private, never stored. */
export async function GET(): Promise<Response> {
  const page = await checkoutPage(await currentCartId());
  return privateJson(page.kind === "checkout" ? await withKnownBuyer(page) : page);
}

/** Only while nothing was typed: later readings ask nobody. */
async function withKnownBuyer(page: Extract<CheckoutPage, { kind: "checkout" }>): Promise<CheckoutPage> {
  if (page.checkout.email !== null) return page;
  const person = await currentPerson();
  if (person === null) return page;
  const knownBuyer: KnownBuyer = { email: person.email, address: await addressForCheckout(person.id) };
  return { ...page, knownBuyer };
}
