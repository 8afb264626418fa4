import "server-only";
import { availability } from "#modules/inventory/inventory.queries.ts";
import { inTransaction } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { lockCartRows } from "./cart.store.ts";
import { type CartRefusal, type Clamp, decideChange } from "./cart.ts";
import { editLine } from "./edit-cart.ts";

export type ChangeQuantity = { cartId: string | null; variantId: string; quantity: number };

/**
 * Sets a line's quantity (0 takes it out) in one transaction under the cart's lock. Lowering is always allowed; raising goes
 * as far as guard rails and stock allow, and says so (`clamp`).
 *
 * Errors: line_gone (no such line: another tab took it out, or the cart is spent), line_limit, cart_full, only_left,
 * sold_out, not_available, cart_in_checkout.
 */
export async function changeQuantity(
  change: ChangeQuantity,
): Promise<Result<{ clamp: Clamp | null }, CartRefusal>> {
  const { cartId, variantId, quantity } = change;
  if (cartId === null) return err({ code: "line_gone" });
  const available = (await availability([variantId])).get(variantId)?.available ?? 0;
  return inTransaction(async (tx) => {
    const [cart] = await lockCartRows(tx, [cartId]);
    if (cart === undefined || cart.state === "ORDERED") return err({ code: "line_gone" });
    const edited = await editLine(tx, {
      cart,
      variantId,
      available,
      decide: (facts) => decideChange(facts, quantity),
    });
    return edited.ok ? ok({ clamp: edited.value.clamp }) : edited;
  });
}
