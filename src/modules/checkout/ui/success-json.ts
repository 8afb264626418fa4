import type { OrderJson } from "#modules/orders/ui/order-json.ts";

/** The answer of GET /api/checkout/success: what became of the checkout that a signed link names. */
export type SuccessJson =
  | { kind: "order"; order: OrderJson; orderUrl: string; isGuest: boolean }
  | { kind: "processing" }
  | { kind: "refunded" }
  | { kind: "not_paid" };
