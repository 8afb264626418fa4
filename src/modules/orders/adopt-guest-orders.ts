import "server-only";
import { provenAddressOf } from "#modules/identity/identity.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/**
 * Gives a person the orders that were placed as a guest under the address they have proven to be theirs; returns how many.
 * An order that somebody owns stays theirs, whatever address stands on it. Bears being run again.
 */
export async function adoptGuestOrders(personId: string): Promise<number> {
  const email = await provenAddressOf(personId);
  if (email === null) return 0;
  return db().affected(sql`
    update shop_order set person_id = ${personId} where lower(email) = ${email} and person_id is null`);
}
