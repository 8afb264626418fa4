import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { orderById } from "./orders.queries.ts";
import type { LineImage, OrderView } from "./orders.ts";

/** An order in its owner's list. */
export type OwnOrder = Pick<
  OrderView,
  "id" | "number" | "state" | "currency" | "totalMinor" | "refundedMinor" | "isDisputed"
> & {
  placedAt: Date;
  pieces: number;
  lines: { title: string; colour: string; size: string; image: LineImage | null }[];
};

/** A person's orders, newest first. One statement, by an index. */
export async function ordersOf(personId: string, limit = 100): Promise<OwnOrder[]> {
  return db().rows<OwnOrder>(sql`
    select id, number, state, currency, total_minor as "totalMinor", refunded_minor as "refundedMinor",
      is_disputed as "isDisputed", placed_at as "placedAt", line.pieces, line.lines
    from shop_order cross join lateral (
      select sum(quantity)::int as pieces,
        json_agg(json_build_object('title', title, 'colour', colour, 'size', size, 'image', image) order by position) as lines
      from order_line where order_id = shop_order.id
    ) as line
    where person_id = ${personId} order by placed_at desc limit ${limit}`);
}

/** One of a person's own orders; null for anybody else's. */
export async function ownOrder(personId: string, orderId: string): Promise<OrderView | null> {
  const rows = await db().rows(
    sql`select 1 from shop_order where id = ${orderId} and person_id = ${personId}`,
  );
  return rows.length === 0 ? null : orderById(orderId);
}
