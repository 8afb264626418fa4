import "server-only";
import { availability } from "#modules/inventory/inventory.queries.ts";
import { inTransaction } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { lockSending, tellFirst, waitedFor } from "./stock-notice.store.ts";
import { noticesToSend } from "./stock-notices.ts";

/**
 * Tells those who wait for variants that can be bought again: first come, first told, each once, three for a unit at most
 * (`noticesToSend`), the next in line half a day later if units are left. Of two that run at once one does it all, so
 * together they tell no more than one would. For a recurring job; returns how many were told.
 */
export async function sendStockNotices(): Promise<number> {
  return inTransaction(async (tx) => {
    if (!(await lockSending(tx))) return 0;
    const queues = await waitedFor(tx);
    const stock = await availability(
      queues.map((queue) => queue.variantId),
      tx,
    );
    const told: string[] = [];
    for (const { variantId, told: before } of queues) {
      const limit = noticesToSend({ available: stock.get(variantId)?.available ?? 0, told: before });
      if (limit > 0) told.push(...(await tellFirst(tx, variantId, limit)));
    }
    await decideEffects(
      tx,
      told.map((noticeId) => ({
        kind: "mail.back_in_stock",
        dedupeKey: `back-in-stock:${noticeId}`,
        payload: { noticeId },
      })),
    );
    return told.length;
  });
}
