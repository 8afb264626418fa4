import "server-only";
import { bumpTags, cacheTags } from "#platform/cache-tags.ts";
import type { Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { lockLevels } from "./inventory.store.ts";
import type { LockedStock } from "./lock-stock.ts";
import { reclaimDeadHolds } from "./reclaim.ts";
import { lockWithHolds, type StoredHold } from "./reservation.store.ts";
import { type CannotHold, decideHolds, type HoldLine } from "./reservation.ts";
import { type SoldLine, writeSale } from "./stock-movement.store.ts";

/**
 * Turns a reservation into a sale, whole or not at all: units leave the shelf, one SALE movement per line names the order,
 * and the reservation is closed. What it still holds is sold whatever its expiry; lines that were released or have expired
 * are taken again if units are free or lie under dead promises. Repeated, it changes nothing (`isRepeat`). When refused,
 * the transaction may go on and commit. Callers that lock carts or checkouts call `lockStock` with the variants first, and may
 * hand on what it returned (`stock`) if they have changed none of it since.
 *
 * @throws Error when `lines` are not exactly the lines that were promised.
 */
export async function sellHolds(
  tx: Tx,
  sale: {
    reservationId: string;
    lines: readonly HoldLine[];
    orderId: string;
    actor: string;
    stock?: LockedStock | undefined;
  },
): Promise<Result<{ isRepeat: boolean }, CannotHold>> {
  const { reservationId, lines } = sale;
  const variantIds = lines.map((line) => line.variantId);
  const levels = sale.stock ?? (await lockLevels(tx, variantIds));
  const holds = matchHolds(sale, await lockWithHolds(tx, reservationId));
  if (holds.every((hold) => hold.state === "SOLD")) return ok({ isRepeat: true });

  const gone = holds.filter((hold) => hold.state !== "HELD");
  const blockers = await reclaimDeadHolds(tx, gone, levels);
  const [decision] = decideHolds({ requests: [{ lines: gone }], levels, blockers });
  if (decision?.ok === false) return err(decision.error);

  const soldOut = await writeSale(tx, { ...sale, lines: holds.map(toSoldLine) });
  if (soldOut.length > 0) await bumpTags(tx, [cacheTags.shelf, ...soldOut.map(cacheTags.stock)]);
  return ok({ isRepeat: false });
}

function matchHolds(
  sale: { reservationId: string; lines: readonly HoldLine[] },
  holds: StoredHold[],
): StoredHold[] {
  const promised = new Map(holds.map((hold) => [hold.variantId, hold.quantity]));
  const isSame =
    sale.lines.length === holds.length &&
    sale.lines.every((line) => promised.get(line.variantId) === line.quantity);
  if (!isSame) throw new Error(`reservation ${sale.reservationId} promised other lines than are to be sold`);
  const sold = holds.filter((hold) => hold.state === "SOLD").length;
  if (sold > 0 && sold < holds.length) throw new Error(`reservation ${sale.reservationId} is sold in part`);
  return holds;
}

function toSoldLine(hold: StoredHold): SoldLine {
  return {
    variantId: hold.variantId,
    quantity: hold.quantity,
    reserved: hold.state === "HELD" ? hold.quantity : 0,
  };
}
