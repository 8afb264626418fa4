import "server-only";
import { isReservationLive } from "#modules/inventory/inventory.queries.ts";
import { sweepExpiredHolds } from "#modules/inventory/sweep-expired-holds.ts";
import { inTransaction } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { logger } from "#platform/logger.ts";
import { findDeadOpen, findLeftBehind, findLongProcessing, touchCheckout } from "./checkout.store.ts";
import { alert } from "./checkout-effects.ts";
import { endCheckout, withLockedCheckout } from "./end-checkout.ts";
import { resumePayment } from "./resume-payment.ts";

export type SweepReport = { expired: number; resumed: number; failed: number; holdsReturned: number };

/** Payments that nobody moved for this long are asked about. */
const idleMs = 2 * 60_000;
const longProcessingDays = 5;

/**
 * Tidies what people left behind: OPEN checkouts past their time expire and their units return; PAYING and CLOSING ones
 * are asked about at Stripe and, past their time, stopped. Nothing depends on it having run (rule 3): the desk reclaims by
 * itself what somebody needs.
 */
export async function sweepCheckouts(options: { limit: number }): Promise<SweepReport> {
  const report: SweepReport = { expired: 0, resumed: 0, failed: 0, holdsReturned: 0 };
  for (const id of await findDeadOpen(options.limit)) {
    if (await expireCheckout(id)) report.expired += 1;
  }
  for (const { id, isPastTime } of await findLeftBehind({ idleMs, limit: options.limit })) {
    try {
      await touchCheckout(id);
      await resumePayment(id, { giveUp: isPastTime });
      report.resumed += 1;
    } catch (error) {
      report.failed += 1;
      logger.warn({ err: error, checkoutId: id }, "a payment left behind could not be asked about");
    }
  }
  report.holdsReturned = (await sweepExpiredHolds({ limit: options.limit })).length;
  await alertLongProcessing();
  return report;
}

/** OPEN → EXPIRED, if under its lock its time is really over. */
async function expireCheckout(checkoutId: string): Promise<boolean> {
  const expired = await withLockedCheckout(checkoutId, async (tx, checkout) => {
    if (await isReservationLive(tx, checkoutId)) return false;
    return endCheckout(tx, checkout, ["OPEN"], "EXPIRED");
  });
  return expired === true;
}

async function alertLongProcessing(): Promise<void> {
  const ids = await findLongProcessing(longProcessingDays);
  if (ids.length === 0) return;
  await inTransaction((tx) =>
    decideEffects(
      tx,
      ids.map((id) => alert("long_processing", id, { checkoutId: id, days: longProcessingDays })),
    ),
  );
}
