import type { OrderEvent, OrderView } from "../orders.ts";

/** An order as it arrives over JSON: its dates are ISO strings. */
export type OrderJson = Omit<OrderView, "placedAt" | "events"> & {
  placedAt: string;
  events: OrderEvent<string>[];
};
