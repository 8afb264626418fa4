import type { HoldLine } from "#modules/inventory/reservation.ts";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { runCallers, type Timings } from "../kit/callers.ts";
import { obey } from "../kit/processes.ts";
import { openWay, type WayName } from "./ways.ts";

export type BuyersOrder = {
  url: string;
  way: WayName;
  variantIds: string[];
  linesPerCart: number;
  callers: number;
  warmMs: number;
  runMs: number;
};

obey<BuyersOrder, Timings>(async (order) => {
  openDatabase({ url: order.url, maxConnections: 20 });
  const take = await openWay(order.way);
  const timings = await runCallers({
    ...order,
    async ask() {
      if (!(await take(newId(), randomCart(order))))
        throw new Error("there is stock for everybody, and a buyer got none");
    },
  });
  await closeDatabase();
  return timings;
});

function randomCart({ variantIds, linesPerCart }: BuyersOrder): HoldLine[] {
  const picked = new Set<string>();
  while (picked.size < linesPerCart) {
    picked.add(variantIds[Math.floor(Math.random() * variantIds.length)] as string);
  }
  return [...picked].map((variantId) => ({ variantId, quantity: 1 }));
}
