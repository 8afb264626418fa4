import "server-only";
import { db, type Executor } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { arrayOf } from "./inventory.store.ts";
import { readReservations, type StoredReservation } from "./reservation.store.ts";

export type Availability = {
  /** Unsold units. */
  onHand: number;
  /** Units that a buyer could have promised now: those on hand less what reservations that are unexpired or pinned hold. */
  available: number;
};

/**
 * What can be bought of each variant now. Variants without stock records are left out: they have none. Goes from the few
 * reservations past their expiry to their holds (`offset 0` keeps it so), and never reads the live holds of a hot variant.
 */
export async function availability(
  variantIds: readonly string[],
  executor: Executor = db(),
): Promise<Map<string, Availability>> {
  const ids = arrayOf(variantIds);
  const rows = await executor.rows<{ variant_id: string; on_hand: number; available: number }>(sql`
    with dead as (
      select held.variant_id, sum(held.quantity) as units
      from reservation cross join lateral (
        select variant_id, quantity from hold
        where reservation_id = reservation.id and state = 'HELD' and variant_id = any(${ids}::uuid[])
        offset 0) as held
      where reservation.closed_at is null and not reservation.pinned and reservation.expires_at <= (select shop_now())
      group by held.variant_id
    )
    select variant_id, on_hand, on_hand - reserved + coalesce(dead.units, 0) as available
    from stock_level left join dead using (variant_id)
    where variant_id = any(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.variant_id, { onHand: row.on_hand, available: row.available }]));
}

export type ReservationView = StoredReservation;

/** A reservation and how long it lasts, by the shop's clock; undefined when there is none. */
export async function findReservation(
  reservationId: string,
  executor: Executor = db(),
): Promise<ReservationView | undefined> {
  return (await readReservations(executor, [reservationId])).get(reservationId);
}

/** Whether the reservation's units are still promised: open, and unexpired or pinned. */
export async function isReservationLive(executor: Executor, reservationId: string): Promise<boolean> {
  return (await findReservation(reservationId, executor))?.isLive ?? false;
}

/** Those of the reservations whose units are still promised. */
export async function findLiveReservations(executor: Executor, ids: readonly string[]): Promise<Set<string>> {
  const found = await readReservations(executor, ids);
  return new Set([...found].flatMap(([id, reservation]) => (reservation.isLive ? [id] : [])));
}
