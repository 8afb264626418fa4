import "server-only";
import { inTransaction } from "#platform/db.ts";
import { ok, type Result } from "#platform/result.ts";
import { lockCartRows } from "./cart.store.ts";
import { type CartRefusal, decideChange } from "./cart.ts";
import { editLine } from "./edit-cart.ts";

/** Takes a line out of the cart. Taking out what is not there any more is a success: it is what was wanted. */
export async function removeFromCart(line: {
  cartId: string | null;
  variantId: string;
}): Promise<Result<undefined, Extract<CartRefusal, { code: "cart_in_checkout" }>>> {
  const { cartId, variantId } = line;
  if (cartId === null) return ok();
  return inTransaction(async (tx) => {
    const [cart] = await lockCartRows(tx, [cartId]);
    if (cart === undefined || cart.state === "ORDERED") return ok();
    const edited = await editLine(tx, {
      cart,
      variantId,
      available: 0,
      decide: (facts) => decideChange(facts, 0),
    });
    if (edited.ok) return ok();
    if (edited.error.code !== "cart_in_checkout")
      throw new Error(`a removal was refused: ${edited.error.code}`);
    return { ok: false, error: edited.error };
  });
}
