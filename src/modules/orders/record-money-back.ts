import "server-only";
import { inTransaction } from "#platform/db.ts";
import { addOrderEvent, lockOrderOfIntent, writeDisputed, writeRefunded } from "./order.store.ts";

/**
 * Sets an order's refunded total to what is true at the payment provider; news that changes nothing writes nothing. A
 * failed refund lowers it again.
 */
export async function recordRefundedTotal(intentId: string, refundedMinor: number): Promise<void> {
  await inTransaction(async (tx) => {
    const order = await lockOrderOfIntent(tx, intentId);
    if (order === undefined || order.refundedMinor === refundedMinor) return;
    await writeRefunded(tx, order.id, Math.min(refundedMinor, order.totalMinor));
    await addOrderEvent(tx, {
      orderId: order.id,
      kind: refundedMinor > order.refundedMinor ? "refunded" : "refund_failed",
      detail: { refundedMinor },
      actor: "stripe",
    });
  });
}

/** Flags an order as disputed, or lifts the flag when the dispute was won. Fulfilment of a flagged order is blocked. */
export async function recordDispute(
  intentId: string,
  dispute: { status: string; isClosed: boolean },
): Promise<{ orderId: string } | undefined> {
  return inTransaction(async (tx) => {
    const order = await lockOrderOfIntent(tx, intentId);
    if (order === undefined) return undefined;
    const isDisputed = !(
      dispute.isClosed &&
      (dispute.status === "won" || dispute.status === "warning_closed")
    );
    if (order.isDisputed !== isDisputed || dispute.isClosed) {
      await writeDisputed(tx, order.id, isDisputed);
      const kind = dispute.isClosed ? "dispute_closed" : "disputed";
      await addOrderEvent(tx, {
        orderId: order.id,
        kind,
        detail: { status: dispute.status },
        actor: "stripe",
      });
    }
    return { orderId: order.id };
  });
}
