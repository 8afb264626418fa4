import type { HoldLine } from "#modules/inventory/reservation.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { ttlMs } from "./ways.ts";

/**
 * The other known remedy for a hot row: one row per unit, of which each buyer takes free ones that nobody else has locked.
 * The unit rows stand in the place of the level; reservation and holds are written as everywhere. One statement per buyer.
 */
export async function takeUnitRows(reservationId: string, lines: readonly HoldLine[]): Promise<boolean> {
  const [line] = lines;
  const written =
    lines.length === 1 && line !== undefined
      ? await db().affected(oneLine(reservationId, line))
      : await db().affected(wholeCart(reservationId, lines));
  return written > 0;
}

function oneLine(reservationId: string, { variantId, quantity }: HoldLine) {
  return sql`
    with unit as materialized (
      select id from bench_unit where variant_id = ${variantId}::uuid and reservation_id is null
      order by id limit ${quantity}::int for update skip locked
    ), whole as materialized (
      select count(*) = ${quantity}::int as is_whole from unit
    ), taken as (
      update bench_unit set reservation_id = ${reservationId}::uuid
      from unit, whole where unit.id = bench_unit.id and is_whole
    ), promised as (
      insert into reservation (id, expires_at)
      select ${reservationId}::uuid, shop_now() + ${ttlMs}::bigint * interval '1 millisecond' from whole where is_whole
      returning id
    )
    insert into hold (reservation_id, variant_id, quantity)
    select promised.id, ${variantId}::uuid, ${quantity}::int from promised`;
}

function wholeCart(reservationId: string, lines: readonly HoldLine[]) {
  const variantIds = lines.map((line) => line.variantId);
  const quantities = lines.map((line) => line.quantity);
  const units = quantities.reduce((sum, quantity) => sum + quantity, 0);
  return sql`
    with line as materialized (
      select * from unnest(${variantIds}::uuid[], ${quantities}::int[]) as line (variant_id, quantity)
    ), unit as materialized (
      select free.id from line cross join lateral (
        select id from bench_unit
        where bench_unit.variant_id = line.variant_id and reservation_id is null
        order by id limit line.quantity for update skip locked) as free
    ), whole as materialized (
      select count(*) = ${units}::int as is_whole from unit
    ), taken as (
      update bench_unit set reservation_id = ${reservationId}::uuid
      from unit, whole where unit.id = bench_unit.id and is_whole
    ), promised as (
      insert into reservation (id, expires_at)
      select ${reservationId}::uuid, shop_now() + ${ttlMs}::bigint * interval '1 millisecond' from whole where is_whole
      returning id
    )
    insert into hold (reservation_id, variant_id, quantity)
    select promised.id, line.variant_id, line.quantity from promised, line`;
}
