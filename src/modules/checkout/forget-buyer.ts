import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/**
 * Cuts the tie between a person who leaves and their checkouts. Those that ended without anybody trying to pay also lose
 * address and mail: no money can come for them any more.
 */
export async function forgetBuyer(tx: Tx, personId: string): Promise<void> {
  await tx.affected(sql`
    update checkout set email = null, shipping_address = null, billing_address = null
    where person_id = ${personId} and state in ('EXPIRED', 'CANCELLED')
      and not exists (select 1 from payment_attempt where checkout_id = checkout.id)`);
  await tx.affected(sql`update checkout set person_id = null where person_id = ${personId}`);
}
