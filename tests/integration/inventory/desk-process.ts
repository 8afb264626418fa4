import type { HoldLine } from "#modules/inventory/reservation.ts";
import { createReservationDesk } from "#modules/inventory/reservation-desk.ts";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";

/** What a process with a desk of its own is told to do; every cart is asked for at once when the word comes. */
export type DeskOrders = {
  url: string;
  carts: HoldLine[][];
  ttlMs: number;
  /** With a hook the desk locks, decides and writes step by step, as checkout's does. */
  hasHook: boolean;
};

export type DeskTally = {
  granted: { reservationId: string; lines: HoldLine[] }[];
  refused: string[];
  errors: string[];
};

process.on("message", async (orders: DeskOrders) => {
  openDatabase({ url: orders.url, maxConnections: 4 });
  const desk = createReservationDesk({
    maxBatch: 16,
    maxInFlight: 2,
    hooks: orders.hasHook ? { async onGranted() {} } : {},
  });
  const tally: DeskTally = { granted: [], refused: [], errors: [] };
  await Promise.all(
    orders.carts.map(async (lines) => {
      const reservationId = newId();
      try {
        const answer = await desk.holdStock({
          reservationId,
          lines,
          ttlMs: orders.ttlMs,
          context: undefined,
        });
        if (answer.ok) tally.granted.push({ reservationId, lines });
        else tally.refused.push(answer.error.code);
      } catch (error) {
        tally.errors.push(String(error));
      }
    }),
  );
  await closeDatabase();
  process.send?.(tally, () => process.disconnect());
});
process.send?.("ready");
