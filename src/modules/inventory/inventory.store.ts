import "server-only";
import type { Executor, Tx } from "#platform/db.ts";
import { type Statement, sql } from "#platform/sql.ts";
import type { HoldLine } from "./reservation.ts";

export type Level = { onHand: number; reserved: number };
export type Levels = Map<string, Level>;

export type HoldState = "HELD" | "SOLD" | "RELEASED" | "EXPIRED";

/**
 * Locks the levels of the variants, ordered by variant id as every transaction does, until it ends. Levels come as they
 * are after the wait; a variant without a level has no entry.
 */
export async function lockLevels(tx: Tx, variantIds: readonly string[]): Promise<Levels> {
  const rows = await tx.rows<{ variant_id: string; on_hand: number; reserved: number }>(sql`
    select variant_id, on_hand, reserved from stock_level
    where variant_id = any(${arrayOf(variantIds)}::uuid[]) order by variant_id for update`);
  return new Map(rows.map((row) => [row.variant_id, { onHand: row.on_hand, reserved: row.reserved }]));
}

export type PastHold = { reservationId: string; variantId: string; quantity: number; isPinned: boolean };

/**
 * The HELD holds of the variants whose reservation is past its expiry, longest expired first, pinned or not: of either
 * kind, per variant, as many as cover `missing` units. Locks nothing. The caller holds the levels' locks, so the holds
 * can't change, but a reservation may still be pinned or extended until `lockDeadReservations`.
 *
 * `offset 0` makes PostgreSQL go from the few reservations past their expiry to their holds. Left alone it starts from the
 * variant, and reads every live hold of a hot one for each batch that is short (20,000 holds: 22 ms instead of 0.3).
 */
export async function findPastHolds(tx: Tx, missing: ReadonlyMap<string, number>): Promise<PastHold[]> {
  const variantIds = arrayOf(missing.keys());
  const rows = await tx.rows<{
    reservation_id: string;
    variant_id: string;
    quantity: number;
    is_pinned: boolean;
  }>(sql`
    with past as (
      select held.*, reservation.expires_at, reservation.pinned as is_pinned
      from reservation cross join lateral (
        select reservation_id, variant_id, quantity from hold
        where reservation_id = reservation.id and state = 'HELD' and variant_id = any(${variantIds}::uuid[])
        offset 0) as held
      where reservation.closed_at is null and reservation.expires_at <= (select shop_now())
    ), ranked as (
      select *, sum(quantity) over (
        partition by variant_id, is_pinned order by expires_at, reservation_id) - quantity as units_before
      from past
    )
    select reservation_id, variant_id, quantity, is_pinned
    from ranked
    join unnest(${variantIds}::uuid[], ${arrayOf(missing.values())}::bigint[]) as missing (variant_id, units)
      using (variant_id)
    where units_before < units
    order by expires_at, reservation_id`);
  return rows.map((row) => ({
    reservationId: row.reservation_id,
    variantId: row.variant_id,
    quantity: row.quantity,
    isPinned: row.is_pinned,
  }));
}

/** Locks the reservations, ordered by id, and returns those that are dead now that nobody else can change them. */
export async function lockDeadReservations(tx: Tx, ids: Iterable<string>): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from reservation
    where id = any(${arrayOf(ids)}::uuid[])
      and closed_at is null and not pinned and expires_at <= (select shop_now())
    order by id for update`);
  return rows.map((row) => row.id);
}

/**
 * Ends the HELD holds of the (locked) variants under the (locked) reservations as `state`, gives the units back and closes
 * the reservations. One that holds other variants too, out of reach here, can't be closed yet: its expiry becomes 1970, so
 * that no clock ever finds it live again, and whoever reclaims or sweeps the last of it closes it. A closed reservation
 * thus holds nothing, and all dead ones are found by the index of the open ones. Returns the levels that changed.
 */
export async function endHolds(
  tx: Tx,
  ended: { reservationIds: readonly string[]; variantIds: Iterable<string>; state: "RELEASED" | "EXPIRED" },
): Promise<Levels> {
  const ids = arrayOf(ended.reservationIds);
  const variantIds = arrayOf(ended.variantIds);
  const rows = await tx.rows<{ variant_id: string; on_hand: number; reserved: number }>(sql`
    with fate as (
      select id, exists (
        select from hold where hold.reservation_id = reservation.id and hold.state = 'HELD'
          and hold.variant_id <> all(${variantIds}::uuid[])) as has_more
      from reservation where id = any(${ids}::uuid[]) and closed_at is null
    ), closed as (
      update reservation set pinned = false,
        closed_at = case when has_more then null else shop_now() end,
        expires_at = case when has_more then to_timestamp(0) else expires_at end
      from fate where fate.id = reservation.id
    ), ended as (
      update hold set state = ${ended.state}::hold_state
      where reservation_id = any(${ids}::uuid[]) and variant_id = any(${variantIds}::uuid[]) and state = 'HELD'
      returning variant_id, quantity
    ), freed as (
      select variant_id, sum(quantity)::int as units from ended group by variant_id
    )
    update stock_level set reserved = stock_level.reserved - freed.units
    from freed where freed.variant_id = stock_level.variant_id
    returning stock_level.variant_id, stock_level.on_hand, stock_level.reserved`);
  return new Map(rows.map((row) => [row.variant_id, { onHand: row.on_hand, reserved: row.reserved }]));
}

export type NewReservation = { reservationId: string; lines: readonly HoldLine[]; ttlMs: number };

/**
 * Writes the reservations with their holds and takes the units; all expire `ttlMs` after one reading of the shop's clock,
 * which is returned. The caller holds the levels' locks and has found enough units.
 */
export async function writeReservations(tx: Tx, granted: readonly NewReservation[]): Promise<Date> {
  const { ids, ttls, holds, taken } = arraysOf(granted);
  const rows = await tx.rows<{ now: Date }>(sql`
    with clock as materialized (
      select date_trunc('milliseconds', shop_now()) as now
    ), new_reservation as (
      insert into reservation (id, expires_at)
      select granted.id, clock.now + granted.ttl_ms * interval '1 millisecond'
      from clock, unnest(${ids}::uuid[], ${ttls}::bigint[]) as granted (id, ttl_ms)
    ), new_hold as (
      insert into hold (reservation_id, variant_id, quantity)
      select * from unnest(${holds.reservationIds}::uuid[], ${holds.variantIds}::uuid[], ${holds.quantities}::int[])
    ), level as (
      update stock_level set reserved = reserved + taken.units
      from unnest(${taken.variantIds}::uuid[], ${taken.units}::int[]) as taken (variant_id, units)
      where taken.variant_id = stock_level.variant_id
    )
    select now from clock`);
  const [row] = rows;
  if (row === undefined) throw new Error("the shop has no clock");
  return row.now;
}

/**
 * Lock, decide and write in one statement, for the case that there is enough for everybody: writes all the reservations
 * as `writeReservations` does, or nothing and returns undefined when the free units of any variant don't cover all of them.
 * The levels are locked in order and judged as they are after the wait.
 */
export async function writeReservationsIfEnough(
  executor: Executor,
  wanted: readonly NewReservation[],
): Promise<Date | undefined> {
  const arrays = arraysOf(wanted);
  const [only] = arrays.taken.count === 1 ? (wanted[0]?.lines ?? []) : [];
  const statement = only === undefined ? takeInOrder(arrays) : takeOneVariant(only.variantId, arrays);
  return (await executor.rows<{ now: Date }>(statement))[0]?.now;
}

function takeInOrder({ ids, ttls, holds, taken }: ReservationArrays): Statement {
  return sql`
    with taken as materialized (
      select * from unnest(${taken.variantIds}::uuid[], ${taken.units}::bigint[]) as taken (variant_id, units)
    ), level as materialized (
      select stock_level.variant_id from taken join stock_level on stock_level.variant_id = taken.variant_id
      where stock_level.on_hand - stock_level.reserved >= taken.units
      order by stock_level.variant_id for update of stock_level
    ), enough as materialized (
      select date_trunc('milliseconds', shop_now()) as now from level having count(*) = ${taken.count}::int
    ), new_reservation as (
      insert into reservation (id, expires_at)
      select wanted.id, enough.now + wanted.ttl_ms * interval '1 millisecond'
      from enough, unnest(${ids}::uuid[], ${ttls}::bigint[]) as wanted (id, ttl_ms)
    ), new_hold as (
      insert into hold (reservation_id, variant_id, quantity)
      select line.* from enough,
        unnest(${holds.reservationIds}::uuid[], ${holds.variantIds}::uuid[], ${holds.quantities}::int[]) as line
    ), new_level as (
      update stock_level set reserved = reserved + taken.units
      from enough, taken where taken.variant_id = stock_level.variant_id
    )
    select now from enough`;
}

/** The hot case: for one variant a guarded update locks, judges and takes in one. */
function takeOneVariant(variantId: string, { ids, ttls, holds, taken }: ReservationArrays): Statement {
  return sql`
    with level as (
      update stock_level set reserved = reserved + ${taken.total}::int
      where variant_id = ${variantId}::uuid and on_hand - reserved >= ${taken.total}::bigint
      returning variant_id
    ), enough as materialized (
      select date_trunc('milliseconds', shop_now()) as now from level
    ), new_reservation as (
      insert into reservation (id, expires_at)
      select wanted.id, enough.now + wanted.ttl_ms * interval '1 millisecond'
      from enough, unnest(${ids}::uuid[], ${ttls}::bigint[]) as wanted (id, ttl_ms)
    ), new_hold as (
      insert into hold (reservation_id, variant_id, quantity)
      select line.reservation_id, ${variantId}::uuid, line.quantity
      from enough, unnest(${holds.reservationIds}::uuid[], ${holds.quantities}::int[]) as line (reservation_id, quantity)
    )
    select now from enough`;
}

type ReservationArrays = ReturnType<typeof arraysOf>;

function arraysOf(reservations: readonly NewReservation[]) {
  const holds = reservations.flatMap(({ reservationId, lines }) =>
    lines.map((line) => ({ reservationId, ...line })),
  );
  const taken = new Map<string, number>();
  for (const hold of holds) taken.set(hold.variantId, (taken.get(hold.variantId) ?? 0) + hold.quantity);
  return {
    ids: arrayOf(reservations.map((reservation) => reservation.reservationId)),
    ttls: arrayOf(reservations.map((reservation) => reservation.ttlMs)),
    holds: {
      reservationIds: arrayOf(holds.map((hold) => hold.reservationId)),
      variantIds: arrayOf(holds.map((hold) => hold.variantId)),
      quantities: arrayOf(holds.map((hold) => hold.quantity)),
    },
    taken: {
      count: taken.size,
      total: holds.reduce((sum, hold) => sum + hold.quantity, 0),
      variantIds: arrayOf(taken.keys()),
      units: arrayOf(taken.values()),
    },
  };
}

/**
 * An array parameter, written as PostgreSQL's literal: several times cheaper to build than the driver's escaping, which
 * counts in a batch of hundreds. Only for numbers and for ids that were checked or that the database gave.
 */
export function arrayOf(values: Iterable<string | number>): string {
  return `{${[...values].join(",")}}`;
}
