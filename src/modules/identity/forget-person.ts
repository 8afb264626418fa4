import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/** Deletes a person with all that hangs on the row: sessions, password, passkeys, addresses, saved pieces. */
export async function forgetPerson(tx: Tx, personId: string): Promise<void> {
  await tx.affected(sql`delete from person where id = ${personId}`);
}
