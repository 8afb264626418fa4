import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { SavedAddress } from "./addresses.ts";

/** A person's addresses, the default first. */
export async function addressesOf(personId: string): Promise<SavedAddress[]> {
  return db().rows<SavedAddress>(sql`
    select id, name, line1, line2, city, region, postal_code as "postalCode", country, is_default as "isDefault"
    from address where person_id = ${personId} order by is_default desc, created_at, id`);
}

/** What a checkout starts with: the default address, else the newest. */
export async function addressForCheckout(
  personId: string,
): Promise<Omit<SavedAddress, "id" | "isDefault"> | null> {
  const [address] = await db().rows<Omit<SavedAddress, "id" | "isDefault">>(sql`
    select name, line1, line2, city, region, postal_code as "postalCode", country
    from address where person_id = ${personId} order by is_default desc, created_at desc limit 1`);
  return address ?? null;
}
