import type { StockMovementRow } from "./rows.ts";
import { daysAgo } from "./seed-day.ts";

/**
 * The ledger of a shop that has sold: what was sold since came with an earlier delivery, so that what stands on the shelf today
 * is what the opening stock says. In order of time, each movement going on from the one before it.
 */
export function ledgerRows(
  opening: readonly StockMovementRow[],
  sales: readonly Omit<StockMovementRow, "on_hand_after">[],
  now: Date,
): StockMovementRow[] {
  const sold = Map.groupBy(sales, (sale) => sale.variant_id);
  const deliveries = [...sold].map(([variantId, sale]) => ({
    variant_id: variantId,
    kind: "RECEIVED" as const,
    delta: -sale.reduce((sum, { delta }) => sum + delta, 0),
    reason: "earlier deliveries",
    actor: "seed",
    order_id: null,
    at: daysAgo(400, now),
  }));
  const onHand = new Map<string, number>();
  return [...deliveries, ...opening, ...sales]
    .sort((a, b) => a.at.localeCompare(b.at))
    .map((movement) => {
      const after = (onHand.get(movement.variant_id) ?? 0) + movement.delta;
      onHand.set(movement.variant_id, after);
      return { ...movement, on_hand_after: after };
    });
}
