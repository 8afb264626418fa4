import "server-only";
import { err, ok, type Result } from "#platform/result.ts";
import { addToCart } from "./add-to-cart.ts";
import type { BagAnswer, BagRefusal } from "./bag.ts";
import { readBag } from "./cart.queries.ts";
import { addToCartSchema, changeQuantitySchema, removeLineSchema } from "./cart.schema.ts";
import type { Clamp } from "./cart.ts";
import { currentCartId, rememberCart } from "./cart-cookie.ts";
import { changeQuantity } from "./change-quantity.ts";
import { removeFromCart } from "./remove-from-cart.ts";

/** Which cart was edited, and what kept the edit from being done in full. */
export type Edited = Result<{ cartId: string | null; clamp: Clamp | null }, BagRefusal>;

/** Each takes what a browser sent, unread, and acts on the cart of that browser's own cookie and no other. */
export const buyerEdits = {
  async add(input: unknown): Promise<Edited> {
    const parsed = addToCartSchema.safeParse(input);
    if (!parsed.success)
      return err({ code: isAbout(parsed.error, "quantity") ? "bad_quantity" : "nothing_chosen" });
    const added = await addToCart({ cartId: await currentCartId(), ...parsed.data });
    if (added.ok) await rememberCart(added.value.cartId);
    return added;
  },

  async change(input: unknown): Promise<Edited> {
    const parsed = changeQuantitySchema.safeParse(input);
    if (!parsed.success)
      return err({ code: isAbout(parsed.error, "quantity") ? "bad_quantity" : "nothing_chosen" });
    const cartId = await currentCartId();
    const changed = await changeQuantity({ cartId, ...parsed.data });
    if (!changed.ok) return changed;
    if (cartId !== null) await rememberCart(cartId);
    return ok({ cartId, clamp: changed.value.clamp });
  },

  async remove(input: unknown): Promise<Edited> {
    const parsed = removeLineSchema.safeParse(input);
    if (!parsed.success) return err({ code: "nothing_chosen" });
    const cartId = await currentCartId();
    const removed = await removeFromCart({ cartId, ...parsed.data });
    return removed.ok ? ok({ cartId, clamp: null }) : removed;
  },
};

function isAbout(error: { issues: readonly { path: readonly PropertyKey[] }[] }, field: string): boolean {
  return error.issues.every((issue) => issue.path[0] === field);
}

/** Adds the bag as it is now to an edit's outcome. */
export async function withBag(edited: Edited): Promise<BagAnswer> {
  const bag = await readBag(edited.ok ? edited.value.cartId : await currentCartId());
  return edited.ok ? ok({ bag, clamp: edited.value.clamp }) : err({ ...edited.error, bag });
}
