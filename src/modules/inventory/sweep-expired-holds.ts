import "server-only";
import { db, inTransaction } from "#platform/db.ts";
import { endHolds, lockDeadReservations, lockLevels } from "./inventory.store.ts";
import { findExpired, findHeldVariants } from "./reservation.store.ts";

/** Reservations per transaction: few enough that buyers of the same variants hardly wait. */
const maxPerTransaction = 64;

/**
 * Closes at most `limit` dead reservations and frees all that they hold, in small transactions; returns their ids.
 * Nothing depends on it having run (whoever needs the units takes them): it keeps tables and figures tidy.
 */
export async function sweepExpiredHolds({ limit }: { limit: number }): Promise<string[]> {
  const candidates = await findExpired(db(), limit);
  const swept: string[] = [];
  for (let start = 0; start < candidates.length; start += maxPerTransaction) {
    swept.push(...(await sweep(candidates.slice(start, start + maxPerTransaction))));
  }
  return swept;
}

async function sweep(candidates: readonly string[]): Promise<string[]> {
  return inTransaction(async (tx) => {
    const levels = await lockLevels(tx, await findHeldVariants(tx, candidates));
    const dead = await lockDeadReservations(tx, candidates);
    await endHolds(tx, { reservationIds: dead, variantIds: levels.keys(), state: "EXPIRED" });
    return dead;
  });
}
