import { beginCheckout } from "#modules/checkout/begin-checkout.ts";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { runCallers, type Timings } from "../kit/callers.ts";
import { obey } from "../kit/processes.ts";

export type ShoppersOrder = {
  url: string;
  cartIds: string[];
  callers: number;
  warmMs: number;
  runMs: number;
};

/** Each caller begins the checkout of a cart that nobody has begun, with the shop's own use case. */
obey<ShoppersOrder, Timings>(async (order) => {
  openDatabase({ url: order.url, maxConnections: 20 });
  const cartIds = order.cartIds[Symbol.iterator]();
  const timings = await runCallers({
    ...order,
    async ask() {
      const { value, done } = cartIds.next();
      if (done) throw new Error("faster than expected: give the bench more carts");
      const begun = await beginCheckout(value);
      if (!begun.ok) throw new Error(`a checkout could not begin: ${begun.error.code}`);
    },
  });
  await closeDatabase();
  return timings;
});
