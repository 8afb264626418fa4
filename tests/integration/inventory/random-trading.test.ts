import { expect, test } from "vitest";
import { adjustStock } from "#modules/inventory/adjust-stock.ts";
import { extendHolds } from "#modules/inventory/extend-holds.ts";
import { availability } from "#modules/inventory/inventory.queries.ts";
import { pinReservation, unpinReservation } from "#modules/inventory/pin-reservation.ts";
import { releaseHolds } from "#modules/inventory/release-holds.ts";
import type { HoldLine } from "#modules/inventory/reservation.ts";
import { createReservationDesk } from "#modules/inventory/reservation-desk.ts";
import { sweepExpiredHolds } from "#modules/inventory/sweep-expired-holds.ts";
import { inTransaction } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { brokenRules, openInventory, quarterHourMs, sell, setClockOffset, stocked } from "./inventory-kit.ts";

openInventory();

type Known = { reservationId: string; lines: HoldLine[] };

/** The mulberry32 generator: the same seed gives the same run. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

test.each([1, 2, 3, 4])(
  "whatever is done in whatever order, twelve at once, every rule holds (seed %i)",
  async (seed) => {
    const random = randomFrom(seed);
    const variants = await Promise.all(Array.from({ length: 5 }, () => stocked(1 + random(12))));
    const hooks = seed % 2 === 0 ? { async onGranted() {} } : {};
    const desk = createReservationDesk({ maxBatch: 4, maxInFlight: 2, hooks });
    const known: Known[] = [];
    const done = new Map<string, number>();

    const anyOf = <T>(list: readonly T[]) => list[random(list.length)] as T;
    const cart = () => {
      const count = 1 + random(3);
      const picked = new Set(Array.from({ length: count }, () => anyOf(variants)));
      return [...picked].map((variantId) => ({ variantId, quantity: 1 + random(3) }));
    };

    const moves: Record<string, () => Promise<unknown>> = {
      async hold() {
        const reservation = { reservationId: newId(), lines: cart() };
        const request = { ...reservation, ttlMs: 1000 + random(quarterHourMs), context: undefined };
        if ((await desk.holdStock(request)).ok) known.push(reservation);
      },
      async sell() {
        const { reservationId, lines } = anyOf(known);
        await sell(reservationId, lines);
      },
      async release() {
        const { reservationId } = anyOf(known);
        await inTransaction((tx) => releaseHolds(tx, { reservationId, as: "RELEASED" }));
      },
      async pin() {
        const { reservationId } = anyOf(known);
        await inTransaction((tx) => pinReservation(tx, reservationId));
      },
      async unpin() {
        const { reservationId } = anyOf(known);
        await inTransaction((tx) => unpinReservation(tx, reservationId));
      },
      async extend() {
        const { reservationId } = anyOf(known);
        await inTransaction((tx) =>
          extendHolds(tx, { reservationId, addMs: random(60_000), pin: random(2) === 0 }),
        );
      },
      async adjust() {
        const adjustment = { variantId: anyOf(variants), delta: random(9) - 4, actor: "staff:1" };
        await adjustStock({ ...adjustment, kind: "CORRECTED" });
      },
      async sweep() {
        await sweepExpiredHolds({ limit: 1 + random(4) });
      },
      async look() {
        for (const { onHand, available } of (await availability(variants)).values()) {
          expect(available).toBeGreaterThanOrEqual(0);
          expect(available).toBeLessThanOrEqual(onHand);
        }
      },
    };
    const weighted = ["hold", "hold", "hold", "hold", "sell", "sell", ...Object.keys(moves)];

    for (let round = 0; round < 30; round += 1) {
      await setClockOffset(round * (quarterHourMs / 6));
      await Promise.all(
        Array.from({ length: 12 }, async () => {
          const name = known.length === 0 ? "hold" : anyOf(weighted);
          await moves[name]?.();
          done.set(name, (done.get(name) ?? 0) + 1);
        }),
      );
      if (round % 5 === 4) expect(await brokenRules()).toEqual([]);
    }
    await setClockOffset(1000 * quarterHourMs);
    while ((await sweepExpiredHolds({ limit: 100 })).length > 0);
    expect(await brokenRules()).toEqual([]);
    expect([...done.keys()].toSorted()).toEqual(Object.keys(moves).toSorted());
  },
);
