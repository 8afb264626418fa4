import "server-only";
import type { Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { extendIfLive } from "./reservation.store.ts";

/** The reservation was closed, or is past its expiry and was not pinned. Its units may be anybody's by now. */
export type ReservationEnded = { code: "reservation_ended" };

/**
 * Gives a live reservation `addMs` more, and pins it when `pin` is true, so that it is neither reclaimed nor swept while
 * its payment could still succeed. `pin: false` leaves the pin as it is. Locks the reservation, the last lock in order.
 */
export async function extendHolds(
  tx: Tx,
  request: { reservationId: string; addMs: number; pin: boolean },
): Promise<Result<{ expiresAt: Date }, ReservationEnded>> {
  const expiresAt = await extendIfLive(tx, request);
  return expiresAt === undefined ? err({ code: "reservation_ended" }) : ok({ expiresAt });
}
