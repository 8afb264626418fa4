import "server-only";
import type { Tx } from "#platform/db.ts";
import { endHolds, lockLevels } from "./inventory.store.ts";
import { lockReservation, readHolds } from "./reservation.store.ts";

/**
 * Ends what the reservation still holds and closes it; its units are free when the transaction commits. Pinned or not:
 * the caller knows that no payment can succeed any more. Again, or on a sold or unknown reservation, it changes nothing.
 * Callers that lock carts or checkouts call `lockStock` with the variants first.
 */
export async function releaseHolds(
  tx: Tx,
  request: { reservationId: string; as: "RELEASED" | "EXPIRED" },
): Promise<void> {
  const { reservationId } = request;
  const held = (await readHolds(tx, reservationId)).filter((hold) => hold.state === "HELD");
  const variantIds = held.map((hold) => hold.variantId);
  await lockLevels(tx, variantIds);
  if ((await lockReservation(tx, reservationId)) === undefined) return;
  await endHolds(tx, { reservationIds: [reservationId], variantIds, state: request.as });
}
