import "server-only";
import type { OrderAddress } from "#modules/orders/orders.ts";
import { inTransaction, type Tx } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { sql } from "#platform/sql.ts";
import { maxAddresses } from "./addresses.ts";

type SaveAddress = { id: string | null; address: OrderAddress; isDefault: boolean };

/**
 * Adds an address to a person's book, or rewrites one of theirs. The first one, and whichever is said to be, is the
 * default; the one before it steps back. `gone`: it is not theirs, or no longer there. `too_many`: the book is full.
 */
export async function saveAddress(
  personId: string,
  { id, address, isDefault }: SaveAddress,
): Promise<Result<{ id: string }, { code: "gone" } | { code: "too_many" }>> {
  return inTransaction(async (tx) => {
    const known = await lockBook(tx, personId);
    if (id !== null && !known.includes(id)) return err({ code: "gone" });
    if (id === null && known.length >= maxAddresses) return err({ code: "too_many" });
    const becomesDefault = isDefault || known.length === 0;
    if (becomesDefault) await stepBack(tx, personId);
    const saved = id ?? newId();
    const { name, line1, line2, city, region, postalCode, country } = address;
    await tx.affected(sql`
      insert into address (id, person_id, name, line1, line2, city, region, postal_code, country, is_default)
      values (${saved}, ${personId}, ${name}, ${line1}, ${line2}, ${city}, ${region}, ${postalCode}, ${country},
        ${becomesDefault})
      on conflict (id) do update set name = excluded.name, line1 = excluded.line1, line2 = excluded.line2,
        city = excluded.city, region = excluded.region, postal_code = excluded.postal_code, country = excluded.country,
        is_default = address.is_default or excluded.is_default`);
    return ok({ id: saved });
  });
}

/** Makes one of a person's addresses the one a checkout starts with. */
export async function makeAddressDefault(personId: string, addressId: string): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await lockBook(tx, personId)).includes(addressId)) return;
    await stepBack(tx, personId);
    await tx.affected(
      sql`update address set is_default = true where id = ${addressId} and person_id = ${personId}`,
    );
  });
}

/** Takes an address out; if it was the default, the oldest of the others becomes it. */
export async function removeAddress(personId: string, addressId: string): Promise<void> {
  await inTransaction(async (tx) => {
    await lockBook(tx, personId);
    await tx.affected(sql`delete from address where id = ${addressId} and person_id = ${personId}`);
    await tx.affected(sql`
      update address set is_default = true
      where id = (select id from address where person_id = ${personId} order by is_default desc, created_at, id limit 1)
        and not is_default`);
  });
}

/** One change of a book at a time; returns the ids in it. */
async function lockBook(tx: Tx, personId: string): Promise<string[]> {
  await tx.rows(sql`select 1 from person where id = ${personId} for no key update`);
  const rows = await tx.rows<{ id: string }>(sql`select id from address where person_id = ${personId}`);
  return rows.map((row) => row.id);
}

async function stepBack(tx: Tx, personId: string): Promise<void> {
  await tx.affected(sql`update address set is_default = false where person_id = ${personId} and is_default`);
}
