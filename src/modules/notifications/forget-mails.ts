import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/** What was written about money and goods is kept with the order it is about. */
const keptKinds = ["order_confirmation", "payment_processing", "payment_failed", "payment_refunded"];

/** Deletes the mails to an address with the effects that asked for them, except those about an order. */
export async function forgetMails(tx: Tx, email: string): Promise<void> {
  await tx.affected(sql`
    with gone as (delete from mail where "to" = ${email} and not (kind = any(${keptKinds}::text[])) returning id)
    delete from effect where id in (select id from gone)`);
}
