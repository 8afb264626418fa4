import type { HoldLine } from "#modules/inventory/reservation.ts";

/** One way to promise stock: writes the reservation and its holds, durably, and says whether it could. */
export type Way = (reservationId: string, lines: readonly HoldLine[]) => Promise<boolean>;

export const wayNames = ["desk", "guarded update", "unit rows, SKIP LOCKED"] as const;
export type WayName = (typeof wayNames)[number];

/** Made in the process that measures it, once its database is open. */
export async function openWay(name: WayName): Promise<Way> {
  switch (name) {
    case "desk":
      return (await import("./way-desk.ts")).openDesk();
    case "guarded update":
      return (await import("./way-guarded-update.ts")).guardedUpdate;
    case "unit rows, SKIP LOCKED":
      return (await import("./way-unit-rows.ts")).takeUnitRows;
  }
}

export const ttlMs = 15 * 60_000;
