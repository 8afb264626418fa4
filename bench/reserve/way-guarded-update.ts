import type { HoldLine } from "#modules/inventory/reservation.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { ttlMs } from "./ways.ts";

/**
 * What a careful shop does: one statement per buyer, which takes the units only where there are enough and writes the same
 * rows as the desk, committed by itself. A cart of several lines locks its levels in order first, or carts would deadlock.
 */
export async function guardedUpdate(reservationId: string, lines: readonly HoldLine[]): Promise<boolean> {
  const [line] = lines;
  const written =
    lines.length === 1 && line !== undefined
      ? await db().affected(oneLine(reservationId, line))
      : await db().affected(wholeCart(reservationId, lines));
  return written > 0;
}

function oneLine(reservationId: string, { variantId, quantity }: HoldLine) {
  return sql`
    with taken as (
      update stock_level set reserved = reserved + ${quantity}::int
      where variant_id = ${variantId}::uuid and on_hand - reserved >= ${quantity}::int
      returning variant_id
    ), promised as (
      insert into reservation (id, expires_at)
      select ${reservationId}::uuid, shop_now() + ${ttlMs}::bigint * interval '1 millisecond' from taken
      returning id
    )
    insert into hold (reservation_id, variant_id, quantity)
    select promised.id, taken.variant_id, ${quantity}::int from taken, promised`;
}

function wholeCart(reservationId: string, lines: readonly HoldLine[]) {
  const variantIds = lines.map((line) => line.variantId);
  const quantities = lines.map((line) => line.quantity);
  return sql`
    with line as materialized (
      select * from unnest(${variantIds}::uuid[], ${quantities}::int[]) as line (variant_id, quantity)
    ), level as materialized (
      select variant_id, on_hand - reserved as free from stock_level
      where variant_id = any(${variantIds}::uuid[]) order by variant_id for update
    ), whole as materialized (
      select count(*) = ${lines.length}::int as is_whole from level join line using (variant_id) where free >= quantity
    ), taken as (
      update stock_level set reserved = reserved + line.quantity
      from line, whole where line.variant_id = stock_level.variant_id and is_whole
    ), promised as (
      insert into reservation (id, expires_at)
      select ${reservationId}::uuid, shop_now() + ${ttlMs}::bigint * interval '1 millisecond' from whole where is_whole
      returning id
    )
    insert into hold (reservation_id, variant_id, quantity)
    select promised.id, line.variant_id, line.quantity from promised, line`;
}
