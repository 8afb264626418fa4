import "server-only";
import type { Tx } from "#platform/db.ts";
import { type Levels, lockLevels } from "./inventory.store.ts";

/** Levels as they were when they were locked. True until this transaction itself changes them. */
export type LockedStock = Levels;

/**
 * Takes the stock locks of a transaction: the first of all locks, before discounts, carts, checkouts and reservations,
 * always by variant id, so that transactions queue and never deadlock. Call it once, with every variant whose stock the
 * transaction may touch; the use cases here that end or sell holds count on it.
 */
export function lockStock(tx: Tx, variantIds: readonly string[]): Promise<LockedStock> {
  return lockLevels(tx, variantIds);
}
