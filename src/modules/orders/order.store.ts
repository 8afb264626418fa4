import "server-only";
import type { Executor, Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { OrderEventKind } from "./orders.ts";

/** Locks the order an intent paid for; undefined when there is none. */
export async function lockOrderOfIntent(
  tx: Tx,
  intentId: string,
): Promise<{ id: string; totalMinor: number; refundedMinor: number; isDisputed: boolean } | undefined> {
  const rows = await tx.rows<{
    id: string;
    totalMinor: number;
    refundedMinor: number;
    isDisputed: boolean;
  }>(sql`
    select id, total_minor as "totalMinor", refunded_minor as "refundedMinor", is_disputed as "isDisputed"
    from shop_order where intent_id = ${intentId} for update`);
  return rows[0];
}

export async function writeRefunded(tx: Tx, orderId: string, refundedMinor: number): Promise<void> {
  await tx.affected(sql`update shop_order set refunded_minor = ${refundedMinor} where id = ${orderId}`);
}

export async function writeDisputed(tx: Tx, orderId: string, isDisputed: boolean): Promise<void> {
  await tx.affected(sql`update shop_order set is_disputed = ${isDisputed} where id = ${orderId}`);
}

/** Adds to an order's timeline. */
export async function addOrderEvent(
  executor: Executor,
  event: { orderId: string; kind: OrderEventKind; detail?: object; actor: string },
): Promise<void> {
  await executor.affected(sql`
    insert into order_event (order_id, kind, detail, actor, at)
    values (${event.orderId}, ${event.kind}, ${JSON.stringify(event.detail ?? {})}::jsonb, ${event.actor}, shop_now())`);
}
