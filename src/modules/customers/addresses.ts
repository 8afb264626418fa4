import type { OrderAddress } from "#modules/orders/orders.ts";

/** An address in somebody's book. */
export type SavedAddress = OrderAddress & { id: string; isDefault: boolean };

/** How many a book holds. */
export const maxAddresses = 20;
