import { err, ok, type Result } from "#platform/result.ts";

/** A cart is ACTIVE, promised to a checkout, spent on an order, or left behind by a buyer whose checkout expired. */
export type CartState = "ACTIVE" | "CHECKOUT" | "ORDERED" | "ABANDONED";

/** The shop's guard rails, from its settings: units of one item, and units in the whole cart. */
export type CartLimits = { maxPerLine: number; maxPerCart: number };

/** Less was put in the cart than was asked for, and this is why. */
export type Clamp =
  | { code: "line_limit"; max: number }
  | { code: "cart_full"; max: number }
  | { code: "only_left"; available: number };

/** Nothing was changed, and this is why. */
export type CartRefusal =
  | Clamp
  | { code: "not_available" }
  | { code: "sold_out" }
  | { code: "line_gone" }
  | { code: "cart_in_checkout"; checkoutId: string };

/** What a decision about one line has to know. All counts are units; availability is advice, the truth is at checkout. */
export type LineFacts = {
  /** Units of this variant in the cart now; 0 when it has no line. */
  inLine: number;
  /** Units of everything in the cart now, this line included. */
  inCart: number;
  /** False for an archived variant, or one of a product that isn't sold. */
  isSellable: boolean;
  available: number;
  limits: CartLimits;
};

/** The line's new quantity (0 takes it out), and what kept it below the one asked for, if anything did. */
export type LineDecision = { quantity: number; clamp: Clamp | null };

/** The database's own bound on a line (cart_line_quantity_sane), whatever the settings allow. */
const absoluteLineLimit = 999;

/** Decides an add. Adds what fits and says so; refuses when not one more unit fits. */
export function decideAdd(facts: LineFacts, quantity: number): Result<LineDecision, CartRefusal> {
  if (!facts.isSellable) return err({ code: "not_available" });
  if (facts.available <= 0) return err({ code: "sold_out" });
  return raise(facts, facts.inLine + quantity);
}

/** Decides a typed or stepped quantity. Lowering is always allowed; raising obeys the same rules as an add. */
export function decideChange(facts: LineFacts, quantity: number): Result<LineDecision, CartRefusal> {
  if (facts.inLine === 0)
    return quantity === 0 ? ok({ quantity: 0, clamp: null }) : err({ code: "line_gone" });
  if (quantity <= facts.inLine) return ok({ quantity, clamp: null });
  if (!facts.isSellable) return err({ code: "not_available" });
  if (facts.available <= 0) return err({ code: "sold_out" });
  return raise(facts, quantity);
}

function raise(facts: LineFacts, wanted: number): Result<LineDecision, Clamp> {
  const { clamp, max } = tightestBound(facts);
  if (wanted <= max) return ok({ quantity: wanted, clamp: null });
  return max > facts.inLine ? ok({ quantity: max, clamp }) : err(clamp);
}

/** Among equal bounds the shop's own rule is named first, so that it does not give away a stock it need not. */
function tightestBound({ inLine, inCart, available, limits }: LineFacts): { clamp: Clamp; max: number } {
  const maxPerLine = Math.min(limits.maxPerLine, absoluteLineLimit);
  const bounds: { clamp: Clamp; max: number }[] = [
    { clamp: { code: "line_limit", max: maxPerLine }, max: maxPerLine },
    { clamp: { code: "cart_full", max: limits.maxPerCart }, max: inLine + limits.maxPerCart - inCart },
    { clamp: { code: "only_left", available }, max: available },
  ];
  return bounds.reduce((tightest, bound) => (bound.max < tightest.max ? bound : tightest));
}

/** Whether a promise to a checkout is in the way of an edit, and which. A spent cart has no lines to edit any more. */
export function promisedTo(cart: { state: CartState; checkoutId: string | null }): string | null {
  return cart.state === "CHECKOUT" ? cart.checkoutId : null;
}
