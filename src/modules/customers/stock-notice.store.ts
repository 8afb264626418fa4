import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { maxOpenNotices, turnHours } from "./stock-notices.ts";

/**
 * Opens a notice; false where this address has one open for the variant, or has too many. Those that one address opens at
 * once are counted one after the other, so that no two of them see the same last free place; two for one variant open one
 * (partial unique index).
 */
export async function openNotice(
  tx: Tx,
  notice: { id: string; variantId: string; email: string },
): Promise<boolean> {
  await tx.rows(
    sql`select pg_advisory_xact_lock(hashtext('stock notices'), hashtext(${notice.email}::text))`,
  );
  const count = await tx.affected(sql`
    insert into stock_notice (id, variant_id, email, created_at)
    select ${notice.id}::uuid, ${notice.variantId}::uuid, ${notice.email}::text, shop_now()
    where (select count(*) from stock_notice where email = ${notice.email} and state = 'OPEN') < ${maxOpenNotices}::int
    on conflict (email, variant_id) where state = 'OPEN' do nothing`);
  return count === 1;
}

/** Ends a notice that is still open; false when it was sent or called off before. */
export async function cancelNotice(tx: Tx, noticeId: string): Promise<boolean> {
  const count = await tx.affected(sql`
    update stock_notice set state = 'CANCELLED', ended_at = shop_now()
    where id = ${noticeId}::uuid and state = 'OPEN'`);
  return count === 1;
}

/** Ends all open notices of the address that a notice is for; how many. */
export async function cancelNoticesOfSameAddress(tx: Tx, noticeId: string): Promise<number> {
  return tx.affected(sql`
    update stock_notice set state = 'CANCELLED', ended_at = shop_now()
    where state = 'OPEN' and email = (select email from stock_notice where id = ${noticeId}::uuid)`);
}

/** Lets one sender work at a time until this transaction ends; false while another does. The number means nothing but this. */
export async function lockSending(tx: Tx): Promise<boolean> {
  const [row] = await tx.rows<{ isMine: boolean }>(
    sql`select pg_try_advisory_xact_lock(7235120) as "isMine"`,
  );
  return row?.isMine === true;
}

export type Queue = { variantId: string; told: number };

/** Variants that somebody waits for, with how many were told of each within this turn. */
export async function waitedFor(tx: Tx): Promise<Queue[]> {
  return tx.rows<Queue>(sql`
    select variant_id as "variantId", (
      select count(*) from stock_notice told
      where told.variant_id = queue.variant_id and told.state = 'SENT'
        and told.ended_at > shop_now() - ${turnHours}::int * interval '1 hour') as told
    from (select distinct variant_id from stock_notice where state = 'OPEN') as queue
    order by variant_id`);
}

/** Marks the first in line as told, at most `limit` of them, and returns their notices; whoever called off meanwhile is left out. */
export async function tellFirst(tx: Tx, variantId: string, limit: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    update stock_notice set state = 'SENT', ended_at = shop_now()
    where state = 'OPEN' and id in (
      select id from stock_notice where variant_id = ${variantId}::uuid and state = 'OPEN'
      order by created_at, id limit ${limit}::int for update)
    returning id`);
  return rows.map((row) => row.id);
}
