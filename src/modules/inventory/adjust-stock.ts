import "server-only";
import { bumpTags, cacheTags } from "#platform/cache-tags.ts";
import { inTransaction, type Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { lockLevels } from "./inventory.store.ts";
import { reclaimDeadHolds } from "./reclaim.ts";
import type { HoldLine } from "./reservation.ts";
import {
  type AdjustmentKind,
  createMissingLevels,
  type Movement,
  writeMovements,
} from "./stock-movement.store.ts";

/** The units to be taken away are promised to buyers: `reserved` of the `onHand` ones. */
export type BelowReserved = { code: "below_reserved"; reserved: number; onHand: number };

export type StockAdjustment = {
  variantId: string;
  /** Units to add, or to take away when negative. 0 changes nothing and leaves no movement. */
  delta: number;
  kind: AdjustmentKind;
  reason?: string;
  /** "staff:<id>" or "seed". */
  actor: string;
  orderId?: string;
};

/**
 * Changes the units on hand and says so in the ledger. Units under dead promises are reclaimed for it; units under live
 * ones are never taken. A variant without a level begins at 0. In an open transaction, its stock lock comes first.
 */
export async function adjustStock(
  adjustment: StockAdjustment,
  tx?: Tx,
): Promise<Result<{ onHand: number; reserved: number }, BelowReserved>> {
  return tx === undefined ? inTransaction((own) => adjust(own, adjustment)) : adjust(tx, adjustment);
}

async function adjust(
  tx: Tx,
  { variantId, delta, ...movement }: StockAdjustment,
): Promise<Result<{ onHand: number; reserved: number }, BelowReserved>> {
  const levels = await lockLevels(tx, [variantId]);
  if (delta < 0) await reclaimDeadHolds(tx, [{ variantId, quantity: -delta }], levels);
  const { onHand, reserved } = levels.get(variantId) ?? { onHand: 0, reserved: 0 };
  if (onHand - reserved + delta < 0) return err({ code: "below_reserved", reserved, onHand });
  if (delta !== 0) await move(tx, new Map([[variantId, delta]]), toMovement(movement));
  return ok({ onHand: onHand + delta, reserved });
}

/**
 * Adds units of many variants at once, one RECEIVED movement each: for imports and the seed. The same
 * variant twice is added up.
 */
export async function receiveStock(
  lines: readonly HoldLine[],
  source: { reason?: string; actor: string },
  tx?: Tx,
): Promise<void> {
  const deltas = new Map<string, number>();
  for (const { variantId, quantity } of lines) deltas.set(variantId, (deltas.get(variantId) ?? 0) + quantity);
  for (const [variantId, delta] of deltas) if (delta === 0) deltas.delete(variantId);
  const movement = toMovement({ ...source, kind: "RECEIVED" });
  if (tx === undefined) await inTransaction((own) => move(own, deltas, movement));
  else await move(tx, deltas, movement);
}

async function move(tx: Tx, deltas: ReadonlyMap<string, number>, movement: Movement): Promise<void> {
  if (deltas.size === 0) return;
  await createMissingLevels(tx, deltas.keys());
  await lockLevels(tx, [...deltas.keys()]);
  const levels = await writeMovements(tx, deltas, movement);
  const crossed = levels.filter(({ onHand, delta }) => (onHand === 0) !== (onHand - delta === 0));
  if (crossed.length === 0) return;
  await bumpTags(tx, [cacheTags.shelf, ...crossed.map(({ variantId }) => cacheTags.stock(variantId))]);
}

function toMovement(source: {
  kind: AdjustmentKind;
  reason?: string;
  actor: string;
  orderId?: string;
}): Movement {
  const { kind, actor } = source;
  return { kind, actor, reason: source.reason ?? null, orderId: source.orderId ?? null };
}
