import { createReservationDesk } from "#modules/inventory/reservation-desk.ts";
import { ttlMs, type Way } from "./ways.ts";

/** The shop's own way: the desk as checkout uses it, without checkout's hooks. */
export function openDesk(): Way {
  const desk = createReservationDesk();
  return async (reservationId, lines) =>
    (await desk.holdStock({ reservationId, lines, ttlMs, context: undefined })).ok;
}
