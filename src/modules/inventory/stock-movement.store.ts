import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { arrayOf } from "./inventory.store.ts";
import type { HoldLine } from "./reservation.ts";

/** A line on its way out; `reserved` of its units are taken from the reserved ones, the rest from the free ones. */
export type SoldLine = HoldLine & { reserved: number };

/**
 * Writes a sale: holds SOLD, units gone from the (locked) levels, one SALE movement per line, reservation closed. Returns
 * the variants of which nothing is left.
 */
export async function writeSale(
  tx: Tx,
  sale: { reservationId: string; lines: readonly SoldLine[]; orderId: string; actor: string },
): Promise<string[]> {
  const rows = await tx.rows<{ variant_id: string }>(sql`
    with line as (
      select * from unnest(
        ${arrayOf(sale.lines.map((line) => line.variantId))}::uuid[],
        ${arrayOf(sale.lines.map((line) => line.quantity))}::int[],
        ${arrayOf(sale.lines.map((line) => line.reserved))}::int[]) as line (variant_id, quantity, reserved)
    ), sold as (
      update hold set state = 'SOLD' from line
      where hold.reservation_id = ${sale.reservationId}::uuid and hold.variant_id = line.variant_id
    ), closed as (
      update reservation set closed_at = coalesce(closed_at, shop_now()), pinned = false
      where id = ${sale.reservationId}::uuid
    ), level as (
      update stock_level
      set on_hand = stock_level.on_hand - line.quantity, reserved = stock_level.reserved - line.reserved
      from line where line.variant_id = stock_level.variant_id
      returning stock_level.variant_id, stock_level.on_hand, line.quantity
    ), movement as (
      insert into stock_movement (variant_id, kind, delta, on_hand_after, actor, order_id)
      select variant_id, 'SALE', -quantity, on_hand, ${sale.actor}, ${sale.orderId}::uuid from level
    )
    select variant_id from level where on_hand = 0`);
  return rows.map((row) => row.variant_id);
}

/** What staff and imports may write; sales are written by selling. */
export type AdjustmentKind = "RECEIVED" | "CORRECTED" | "COUNTED" | "RESTOCK";

export type Movement = { kind: AdjustmentKind; reason: string | null; actor: string; orderId: string | null };

/** Makes a level of 0 for each variant that has none, so that it can be locked. */
export async function createMissingLevels(tx: Tx, variantIds: Iterable<string>): Promise<void> {
  await tx.affected(sql`
    insert into stock_level (variant_id)
    select variant_id from unnest(${arrayOf(variantIds)}::uuid[]) as missing (variant_id) order by variant_id
    on conflict (variant_id) do nothing`);
}

/**
 * Adds the deltas (none 0, each variant once) to the levels, which exist and are locked, and writes one movement each.
 * The database refuses what would fall below the reserved units. Returns each level's units as they are now.
 */
export async function writeMovements(
  tx: Tx,
  deltas: ReadonlyMap<string, number>,
  movement: Movement,
): Promise<{ variantId: string; onHand: number; delta: number }[]> {
  const rows = await tx.rows<{ variant_id: string; on_hand: number; delta: number }>(sql`
    with level as (
      update stock_level set on_hand = stock_level.on_hand + delta.units
      from unnest(${arrayOf(deltas.keys())}::uuid[], ${arrayOf(deltas.values())}::int[]) as delta (variant_id, units)
      where delta.variant_id = stock_level.variant_id
      returning stock_level.variant_id, stock_level.on_hand, delta.units
    )
    insert into stock_movement (variant_id, kind, delta, on_hand_after, reason, actor, order_id)
    select variant_id, ${movement.kind}::movement_kind, units, on_hand, ${movement.reason}, ${movement.actor},
      ${movement.orderId}::uuid
    from level
    returning variant_id, on_hand_after as on_hand, delta`);
  return rows.map((row) => ({ variantId: row.variant_id, onHand: row.on_hand, delta: row.delta }));
}
