import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/**
 * Cuts the tie between a person who leaves and their orders. The orders themselves stay as they are: invoices have to be
 * kept, and the books must add up.
 */
export async function forgetOrderOwner(tx: Tx, personId: string): Promise<void> {
  await tx.affected(sql`update shop_order set person_id = null where person_id = ${personId}`);
}
