import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/** Says on the order's timeline that its confirmation was sent; once, however often the mail is tried. */
export async function noteConfirmationSent(orderId: string): Promise<void> {
  await db().affected(sql`
    insert into order_event (order_id, kind, actor, at)
    select ${orderId}::uuid, 'mail_sent', 'shop', shop_now()
    where not exists (select 1 from order_event where order_id = ${orderId} and kind = 'mail_sent')`);
}
