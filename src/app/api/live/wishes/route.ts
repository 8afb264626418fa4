import { wishedIds } from "#modules/customers/wishlist.queries.ts";
import { currentPerson } from "#modules/identity/current-person.ts";
import { privateJson } from "#platform/http/responses.ts";

/** What the reader has saved, for the buttons on product pages; null for a guest. */
export async function GET(): Promise<Response> {
  const person = await currentPerson();
  return privateJson({ productIds: person === null ? null : await wishedIds(person.id) });
}
