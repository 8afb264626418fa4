import type { OrderJson } from "./order-json.ts";

/** How an order stands, in the words its owner reads. */
export function orderStatusWords(
  order: Pick<OrderJson, "state" | "totalMinor" | "refundedMinor" | "isDisputed">,
): string {
  if (order.state === "CANCELLED") return "This order was cancelled.";
  if (order.totalMinor > 0 && order.refundedMinor >= order.totalMinor) return "Paid back in full.";
  if (order.isDisputed) return "Your bank is looking into the payment.";
  return "Paid. We pack it next.";
}

const eventWords: Record<string, string> = {
  placed: "Order placed and paid",
  mail_sent: "Confirmation sent",
  refunded: "Money sent back",
  refund_failed: "Sending money back failed; we are on it",
  disputed: "The bank opened a dispute",
  dispute_closed: "The bank closed the dispute",
};

/** What happened, for the timeline; null for what is the shop's own business. */
export function orderEventWords(kind: string): string | null {
  return eventWords[kind] ?? null;
}
