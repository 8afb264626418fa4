import "server-only";
import type { Tx } from "#platform/db.ts";
import { lockLevels } from "./inventory.store.ts";

/**
 * Takes the stock locks of a transaction: the first of all locks, before discounts, carts, checkouts and reservations,
 * always by variant id, so that transactions queue and never deadlock. Call it once, with every variant whose stock the
 * transaction may touch; the use cases here that end or sell holds count on it.
 */
export async function lockStock(tx: Tx, variantIds: readonly string[]): Promise<void> {
  await lockLevels(tx, variantIds);
}
