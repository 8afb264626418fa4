import "server-only";
import type { Executor, Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { arrayOf, type HoldState } from "./inventory.store.ts";
import type { HoldLine } from "./reservation.ts";

export type StoredReservation = {
  expiresAt: Date;
  isPinned: boolean;
  /** Sold, released, swept, or reclaimed if only in part: never live again. */
  isClosed: boolean;
  /** By the shop's clock at the moment of reading. */
  isPastExpiry: boolean;
  /** Open, and unexpired or pinned: its units are promised. */
  isLive: boolean;
  /** Until the expiry, by the shop's clock; negative when past it. */
  remainingMs: number;
};

type ReservationRow = {
  id: string;
  expires_at: Date;
  pinned: boolean;
  is_closed: boolean;
  is_past: boolean;
  remaining_ms: number;
};

/** Locks a reservation until the transaction ends, and judges it by the clock after the wait. */
export async function lockReservation(tx: Tx, id: string): Promise<StoredReservation | undefined> {
  const [row] = await tx.rows<ReservationRow>(sql`
    with locked as materialized (
      select id, expires_at, pinned, closed_at from reservation where id = ${id}::uuid for update
    ), judged as materialized (
      select *, shop_now() as now from locked
    )
    select id, expires_at, pinned, closed_at is not null or expires_at = to_timestamp(0) as is_closed, expires_at <= now as is_past,
      ceil(extract(epoch from expires_at - now) * 1000)::bigint as remaining_ms
    from judged`);
  return row && fromRow(row);
}

/** Reservations by id; locks nothing. */
export async function readReservations(
  executor: Executor,
  ids: readonly string[],
): Promise<Map<string, StoredReservation>> {
  const rows = await executor.rows<ReservationRow>(sql`
    with judged as materialized (
      select id, expires_at, pinned, closed_at, shop_now() as now
      from reservation where id = any(${arrayOf(ids)}::uuid[])
    )
    select id, expires_at, pinned, closed_at is not null or expires_at = to_timestamp(0) as is_closed, expires_at <= now as is_past,
      ceil(extract(epoch from expires_at - now) * 1000)::bigint as remaining_ms
    from judged`);
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
}

function fromRow(row: ReservationRow): StoredReservation {
  return {
    expiresAt: row.expires_at,
    isPinned: row.pinned,
    isClosed: row.is_closed,
    isPastExpiry: row.is_past,
    isLive: !row.is_closed && (row.pinned || !row.is_past),
    remainingMs: row.remaining_ms,
  };
}

/**
 * Makes sure that ids which hold nothing yet never will: writes them as closed reservations, so that a transaction still
 * under way meets them and rolls back. Waits for one that has written them to end, and leaves those that exist.
 */
export async function barReservations(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.affected(sql`
    insert into reservation (id, expires_at, closed_at)
    select id, to_timestamp(0), shop_now() from unnest(${arrayOf(ids)}::uuid[]) as lost (id) order by id
    on conflict (id) do nothing`);
}

/**
 * Gives a live reservation more time, and pins it if asked; undefined when it is dead. One statement: whoever waits for
 * the row judges it by the clock after the wait.
 */
export async function extendIfLive(
  tx: Tx,
  request: { reservationId: string; addMs: number; pin: boolean },
): Promise<Date | undefined> {
  const [row] = await tx.rows<{ expires_at: Date }>(sql`
    update reservation set expires_at = expires_at + ${request.addMs} * interval '1 millisecond',
      pinned = pinned or ${request.pin}
    where id = ${request.reservationId}::uuid and closed_at is null and (pinned or expires_at > shop_now())
    returning expires_at`);
  return row?.expires_at;
}

/** Sets the expiry and the pin of a reservation that the transaction has locked. */
export async function updateReservation(
  tx: Tx,
  reservation: { id: string; expiresAt: Date; isPinned: boolean },
): Promise<void> {
  await tx.affected(sql`
    update reservation set expires_at = ${reservation.expiresAt}, pinned = ${reservation.isPinned}
    where id = ${reservation.id}::uuid`);
}

export type StoredHold = HoldLine & { state: HoldState };

/**
 * Locks a reservation and reads its holds in one statement. The caller holds the levels of their variants, so that holds
 * as this statement first saw them are the holds as they are.
 */
export async function lockWithHolds(tx: Tx, reservationId: string): Promise<StoredHold[]> {
  const rows = await tx.rows<StoredHold>(sql`
    with locked as materialized (select id from reservation where id = ${reservationId}::uuid for update)
    select variant_id as "variantId", quantity, state from hold, locked
    where reservation_id = locked.id order by variant_id`);
  return rows;
}

/** The holds of a reservation. They can't change while the levels of their variants are locked. */
export async function readHolds(executor: Executor, reservationId: string): Promise<StoredHold[]> {
  const rows = await executor.rows<{ variant_id: string; quantity: number; state: HoldState }>(sql`
    select variant_id, quantity, state from hold where reservation_id = ${reservationId}::uuid order by variant_id`);
  return rows.map((row) => ({ variantId: row.variant_id, quantity: row.quantity, state: row.state }));
}

/** Open reservations past their expiry and not pinned, longest expired first. */
export async function findExpired(executor: Executor, limit: number): Promise<string[]> {
  const rows = await executor.rows<{ id: string }>(sql`
    select id from reservation
    where closed_at is null and not pinned and expires_at <= (select shop_now())
    order by expires_at limit ${limit}`);
  return rows.map((row) => row.id);
}

/** The variants that the reservations still hold; locks nothing. */
export async function findHeldVariants(
  executor: Executor,
  reservationIds: readonly string[],
): Promise<string[]> {
  const rows = await executor.rows<{ variant_id: string }>(sql`
    select distinct variant_id from hold
    where reservation_id = any(${arrayOf(reservationIds)}::uuid[]) and state = 'HELD'`);
  return rows.map((row) => row.variant_id);
}
