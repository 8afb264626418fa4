import "server-only";
import {
  type CartForCheckout,
  type CartLineForCheckout,
  readCartsForCheckout,
} from "#modules/cart/cart-for-checkout.ts";
import type { Shortage } from "#modules/inventory/reservation.ts";
import { quoteTotals } from "#modules/pricing/pricing.ts";
import { type ShopSettings, shopSettings } from "#modules/settings/settings.queries.ts";
import { createCombiner } from "#platform/combine.ts";
import { newId } from "#platform/ids.ts";
import { logger } from "#platform/logger.ts";
import { err, ok, type Result } from "#platform/result.ts";
import type { CheckoutLine } from "./checkout.ts";
import { type BeginContext, type BeginRefusal, checkoutDesk } from "./checkout-desk.ts";
import { resolveBlocking } from "./resume-payment.ts";

export type BeginError =
  | { code: "empty_bag" }
  | { code: "not_sellable"; variantIds: string[] }
  | { code: "insufficient_stock"; shortages: Shortage[] }
  | { code: "being_paid" }
  | { code: "already_ordered" }
  | { code: "busy" };

export type Begun = { checkoutId: string; isResumed: boolean };

/** How often a begin is tried again when the cart moved or a blocking payment was resolved meanwhile. */
const maxRounds = 4;

type BeginFacts = { cart: CartForCheckout | null; settings: ShopSettings };

// Read in one go per batch: at a flash sale one read per buyer would cost more than the holds.
const factsReader = createCombiner<string, BeginFacts>({
  maxBatch: 512,
  maxQueue: 20_000,
  async run(cartIds) {
    const [carts, settings] = await Promise.all([readCartsForCheckout(cartIds), shopSettings()]);
    return cartIds.map((id) => ({ cart: carts.get(id) ?? null, settings }));
  },
});

/**
 * Promises all lines of a cart to a new checkout for the shop's hold time, or none. A cart that already has a standing
 * checkout gets that one back. Makes no call to Stripe, except to settle or close payments left behind that stand in the
 * way.
 */
export async function beginCheckout(cartId: string): Promise<Result<Begun, BeginError>> {
  for (let round = 1; round <= maxRounds; round += 1) {
    const outcome = await tryOnce(cartId);
    if (outcome.ok) return outcome;
    const error = outcome.error;
    if (error.code === "already_live") return ok({ checkoutId: error.checkoutId, isResumed: true });
    if (error.code === "blocked_by") {
      // Bounded: a few stale payments are asked about once, then the buyer is told the truth.
      if (round > 1 || !(await resolveBlocking(error.reservationIds))) return err({ code: "being_paid" });
    } else if (error.code !== "cart_changed") {
      return err(error);
    }
  }
  return err({ code: "busy" });
}

type TryError = BeginError | BeginRefusal | { code: "blocked_by"; reservationIds: string[] };

async function tryOnce(cartId: string): Promise<Result<Begun, TryError>> {
  const { cart, settings } = await factsReader.submit(cartId);
  if (cart === null || cart.lines.length === 0) return err({ code: "empty_bag" });
  if (cart.state === "ORDERED") return err({ code: "already_ordered" });
  const unsellable = cart.lines.filter((line) => !line.isSellable);
  if (unsellable.length > 0)
    return err({ code: "not_sellable", variantIds: unsellable.map((line) => line.variantId) });
  const reservationId = newId();
  const held = await checkoutDesk.holdStock({
    reservationId,
    lines: cart.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
    ttlMs: settings.holdMinutes * 60_000,
    context: { cart, snapshot: snapshotOf(cart, settings.currency) },
  });
  if (!held.ok) return held;
  logger.info({ cartId, checkoutId: reservationId }, "a checkout began");
  return ok({ checkoutId: reservationId, isResumed: false });
}

/** The lines as they are now, priced without delivery, which is not chosen yet. */
function snapshotOf(cart: CartForCheckout, currency: string): BeginContext["snapshot"] {
  const { lines, ...totals } = quoteTotals({ lines: cart.lines, shippingMethod: null, currency });
  return { ...totals, currency, lines: cart.lines.map((line, index) => snapshotLine(line, lines[index])) };
}

function snapshotLine(
  line: CartLineForCheckout,
  priced: { discountMinor: number; taxMinor: number; totalMinor: number } | undefined,
): CheckoutLine {
  if (priced === undefined) throw new Error(`The line of ${line.sku} was not priced`);
  const { variantId, productSlug, title, colour, size, sku, quantity, unitPriceMinor, picture } = line;
  const image = picture && {
    url: `/media/${picture.storageKey}`,
    width: picture.width,
    height: picture.height,
    alt: picture.alt,
  };
  const { discountMinor, taxMinor, totalMinor } = priced;
  return {
    variantId,
    productSlug,
    title,
    colour,
    size,
    sku,
    image,
    quantity,
    unitPriceMinor,
    discountMinor,
    taxMinor,
    totalMinor,
  };
}
