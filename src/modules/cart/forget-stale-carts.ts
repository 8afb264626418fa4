import "server-only";
import { now } from "#platform/clock.ts";
import { inTransaction } from "#platform/db.ts";
import { deleteStaleCarts } from "./cart.store.ts";

/** As long as the cart cookie lives: past this, no browser can ask for the cart any more. */
export const staleAfterMs = 60 * 24 * 60 * 60 * 1000;

/**
 * Deletes every cart that was left unordered and untouched for 60 days, in small transactions so that no lock is held
 * long.
 *
 * @returns how many carts went.
 */
export async function forgetStaleCarts({ batch = 500 }: { batch?: number } = {}): Promise<number> {
  const before = new Date(now().getTime() - staleAfterMs);
  let forgotten = 0;
  for (;;) {
    const deleted = await inTransaction((tx) => deleteStaleCarts(tx, { before, limit: batch }));
    forgotten += deleted;
    if (deleted < batch) return forgotten;
  }
}
