import "server-only";
import { db, type Executor } from "#platform/db.ts";
import { type Statement, sql } from "#platform/sql.ts";

/** One rule, and the rows that break it: none on a sound database. */
export type AuditFinding = { rule: string; says: string; rows: Record<string, unknown>[] };

type Rule = { rule: string; says: string; statement: (limit: number) => Statement };

/**
 * Checks every rule of stock on a live database. Each rule is one statement and so sees one instant; none locks anything.
 * At most `limit` offending rows are returned of each rule.
 */
export async function auditStock(limit = 50, executor: Executor = db()): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (const { rule, says, statement } of rules) {
    findings.push({ rule, says, rows: await executor.rows(statement(limit)) });
  }
  return findings;
}

const rules: readonly Rule[] = [
  {
    rule: "levels",
    says: "0 ≤ reserved ≤ on hand",
    statement: (limit) => sql`
      select variant_id, on_hand, reserved from stock_level
      where not (0 <= reserved and reserved <= on_hand) order by variant_id limit ${limit}`,
  },
  {
    rule: "reserved",
    says: "reserved is the sum of a variant's HELD holds",
    statement: (limit) => sql`
      with held as (
        select variant_id, sum(quantity) as units from hold where state = 'HELD' group by variant_id
      )
      select variant_id, coalesce(stock_level.reserved, 0) as reserved, coalesce(held.units, 0) as held
      from stock_level full join held using (variant_id)
      where coalesce(stock_level.reserved, 0) <> coalesce(held.units, 0) order by variant_id limit ${limit}`,
  },
  {
    rule: "on hand",
    says: "on hand is the sum of a variant's movements",
    statement: (limit) => sql`
      with moved as (
        select variant_id, sum(delta) as units from stock_movement group by variant_id
      )
      select variant_id, coalesce(stock_level.on_hand, 0) as on_hand, coalesce(moved.units, 0) as moved
      from stock_level full join moved using (variant_id)
      where coalesce(stock_level.on_hand, 0) <> coalesce(moved.units, 0) order by variant_id limit ${limit}`,
  },
  {
    rule: "ledger",
    says: "each movement continues from the one before it",
    statement: (limit) => sql`
      select * from (
        select id, variant_id, kind, delta, on_hand_after,
          coalesce(lag(on_hand_after) over (partition by variant_id order by id), 0) as on_hand_before
        from stock_movement
      ) as movement
      where on_hand_before + delta <> on_hand_after order by id limit ${limit}`,
  },
  {
    rule: "ledger guard",
    says: "triggers refuse to change or empty the ledger",
    statement: (limit) => sql`
      select name as missing_trigger
      from unnest(array['stock_movement_append_only', 'stock_movement_no_truncate']) as name
      where not exists (
        select from pg_trigger
        where tgname = name and tgrelid = 'stock_movement'::regclass and tgenabled in ('O', 'A'))
      limit ${limit}`,
  },
  {
    rule: "closed reservations",
    says: "a closed reservation holds nothing",
    statement: (limit) => sql`
      select reservation_id, variant_id, quantity, closed_at
      from hold join reservation on reservation.id = hold.reservation_id
      where hold.state = 'HELD' and closed_at is not null order by reservation_id limit ${limit}`,
  },
  {
    rule: "whole sales",
    says: "a reservation is sold whole and closed, or not at all",
    statement: (limit) => sql`
      select reservation_id, count(*) filter (where hold.state = 'SOLD') as sold, count(*) as holds,
        reservation.closed_at
      from hold join reservation on reservation.id = hold.reservation_id
      group by reservation_id, reservation.closed_at
      having count(*) filter (where hold.state = 'SOLD') > 0
        and (count(*) filter (where hold.state <> 'SOLD') > 0 or reservation.closed_at is null)
      order by reservation_id limit ${limit}`,
  },
  {
    rule: "sold holds",
    says: "each SOLD hold is one line of its checkout's order",
    statement: (limit) => sql`
      with sold as (
        select reservation_id, variant_id, quantity from hold where state = 'SOLD'
      ), ordered as (
        select shop_order.checkout_id as reservation_id, order_line.variant_id, order_line.quantity, shop_order.number
        from order_line join shop_order on shop_order.id = order_line.order_id
      )
      select reservation_id, variant_id, sold.quantity as sold, ordered.quantity as ordered, ordered.number as order_number
      from sold full join ordered using (reservation_id, variant_id)
      where sold.quantity is distinct from ordered.quantity order by reservation_id limit ${limit}`,
  },
  {
    rule: "sale movements",
    says: "each order line is one SALE movement",
    statement: (limit) => sql`
      with sale as (
        select order_id, variant_id, sum(-delta) as quantity, count(*) as movements
        from stock_movement where kind = 'SALE' group by order_id, variant_id
      )
      select order_id, variant_id, order_line.quantity as ordered, sale.quantity as moved, sale.movements
      from order_line full join sale using (order_id, variant_id)
      where order_line.quantity is distinct from sale.quantity or sale.movements <> 1
      order by order_id limit ${limit}`,
  },
  {
    rule: "restocked",
    says: "what an order line says was restocked is in the ledger, and no more than was sold",
    statement: (limit) => sql`
      with restock as (
        select order_id, variant_id, sum(delta) as quantity
        from stock_movement where kind = 'RESTOCK' and order_id is not null group by order_id, variant_id
      )
      select order_id, variant_id, order_line.quantity as sold, order_line.restocked, restock.quantity as moved
      from order_line full join restock using (order_id, variant_id)
      where coalesce(order_line.restocked, 0) <> coalesce(restock.quantity, 0)
        or order_line.restocked > order_line.quantity
      order by order_id limit ${limit}`,
  },
];
