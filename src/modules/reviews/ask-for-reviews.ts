import "server-only";
import { inTransaction } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { noteOrdersToAsk } from "./review.store.ts";

/**
 * Asks the buyers of orders that are as old as the settings say (`review_ask_days`) how their pieces are, by one mail an
 * order. For a recurring job; returns how many it asked. Cancelled and fully refunded orders are left out.
 */
export async function askForReviews(limit = 200): Promise<number> {
  return inTransaction(async (tx) => {
    const orderIds = await noteOrdersToAsk(tx, limit);
    await decideEffects(
      tx,
      orderIds.map((orderId) => ({
        kind: "mail.review_request",
        dedupeKey: `review-request:${orderId}`,
        payload: { orderId },
      })),
    );
    return orderIds.length;
  });
}
