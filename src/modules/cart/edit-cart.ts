import "server-only";
import { isReservationLive } from "#modules/inventory/inventory.queries.ts";
import type { Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { deleteLine, type LockedCart, readLine, writeLine } from "./cart.store.ts";
import { type CartRefusal, type LineDecision, type LineFacts, promisedTo } from "./cart.ts";

export type LineEdit = {
  cart: LockedCart;
  variantId: string;
  /** Units available, read before the cart was locked: advice, the truth is at checkout. */
  available: number;
  decide: (facts: LineFacts) => Result<LineDecision, CartRefusal>;
};

/**
 * Decides and writes one line of a cart that this transaction has locked. A cart under a live checkout refuses; a promise
 * that has died (expired or closed, no payment under way) does not, and ends with the edit.
 */
export async function editLine(tx: Tx, edit: LineEdit): Promise<Result<LineDecision, CartRefusal>> {
  const { cart, variantId, available } = edit;
  const checkoutId = promisedTo(cart);
  if (checkoutId !== null && (await isReservationLive(tx, checkoutId))) {
    return err({ code: "cart_in_checkout", checkoutId });
  }
  const { unitPriceMinor, ...line } = await readLine(tx, cart.id, variantId);
  const decision = edit.decide({ ...line, available });
  if (!decision.ok) return decision;
  const { quantity } = decision.value;
  if (quantity === 0) await removeIfThere(tx, { cart, variantId, inLine: line.inLine });
  else await writeLine(tx, { cartId: cart.id, variantId, quantity, seenPriceMinor: unitPriceMinor ?? 0 });
  return ok(decision.value);
}

async function removeIfThere(
  tx: Tx,
  line: { cart: LockedCart; variantId: string; inLine: number },
): Promise<void> {
  if (line.inLine > 0) await deleteLine(tx, line.cart.id, line.variantId);
}
