import "server-only";
import type { Tx } from "#platform/db.ts";
import type { Result } from "#platform/result.ts";
import { extendHolds, type ReservationEnded } from "./extend-holds.ts";
import { lockReservation, updateReservation } from "./reservation.store.ts";

/** Keeps a live reservation from being reclaimed or swept, whatever its expiry, until it is unpinned, released or sold. */
export async function pinReservation(
  tx: Tx,
  reservationId: string,
): Promise<Result<{ expiresAt: Date }, ReservationEnded>> {
  return extendHolds(tx, { reservationId, addMs: 0, pin: true });
}

/**
 * Lets the expiry count again. A reservation that is past it by now is dead at once: `isLive` says so, for the caller to
 * end its checkout as well. Unpinning what is closed or unknown changes nothing.
 */
export async function unpinReservation(tx: Tx, reservationId: string): Promise<{ isLive: boolean }> {
  const reservation = await lockReservation(tx, reservationId);
  if (reservation === undefined || reservation.isClosed) return { isLive: false };
  if (reservation.isPinned) {
    await updateReservation(tx, { id: reservationId, expiresAt: reservation.expiresAt, isPinned: false });
  }
  return { isLive: !reservation.isPastExpiry };
}
