import "server-only";
import type { Tx } from "#platform/db.ts";
import { endHolds, findPastHolds, type Levels, lockDeadReservations } from "./inventory.store.ts";
import { type Blocker, findDeficits, type HoldLine } from "./reservation.ts";

/** A reservation may be pinned or extended between being found and being locked; then the search begins again. */
const maxRounds = 5;

/**
 * Makes dead promises give way: when the (locked) levels can't cover the lines taken together, closes reservations past
 * their expiry and not pinned that hold what is missing, and no more of them than that takes. `levels` is brought up to
 * date. Returns what past-expiry but pinned reservations still hold of what is missing, longest expired first.
 */
export async function reclaimDeadHolds(
  tx: Tx,
  lines: Iterable<HoldLine>,
  levels: Levels,
): Promise<Blocker[]> {
  const wanted = [...lines];
  for (let round = 1; ; round += 1) {
    const missing = findDeficits(wanted, levels);
    if (missing.size === 0) return [];
    const past = await findPastHolds(tx, missing);
    const candidates = new Set(past.filter((hold) => !hold.isPinned).map((hold) => hold.reservationId));
    if (candidates.size > 0) {
      const dead = await lockDeadReservations(tx, candidates);
      await expire(tx, dead, levels);
      if (dead.length < candidates.size && round < maxRounds) continue;
    }
    return past.filter((hold) => hold.isPinned);
  }
}

async function expire(tx: Tx, reservationIds: readonly string[], levels: Levels): Promise<void> {
  if (reservationIds.length === 0) return;
  const changed = await endHolds(tx, { reservationIds, variantIds: levels.keys(), state: "EXPIRED" });
  for (const [variantId, level] of changed) levels.set(variantId, level);
}
