import "server-only";
import type { Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { lockReservation, updateReservation } from "./reservation.store.ts";

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
  const reservation = await lockReservation(tx, request.reservationId);
  if (reservation === undefined || !reservation.isLive) return err({ code: "reservation_ended" });
  const expiresAt = new Date(reservation.expiresAt.getTime() + request.addMs);
  await updateReservation(tx, {
    id: request.reservationId,
    expiresAt,
    isPinned: request.pin || reservation.isPinned,
  });
  return ok({ expiresAt });
}
