import { successPage } from "#modules/checkout/checkout.queries.ts";
import { checkoutOfLink } from "#modules/checkout/checkout-links.ts";
import { currentPerson } from "#modules/identity/current-person.ts";
import { privateJson } from "#platform/http/responses.ts";

/** What became of the checkout that a signed link names. */
export async function GET(request: Request): Promise<Response> {
  const checkoutId = checkoutOfLink(new URL(request.url).searchParams, "checkout");
  if (checkoutId === null) return privateJson({ error: "This link is not valid." }, { status: 404 });
  const [success, person] = await Promise.all([successPage(checkoutId), currentPerson()]);
  return privateJson({ ...success, isGuest: person === null });
}
