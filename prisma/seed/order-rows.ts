import { type QuoteTotals, quoteTotals } from "#modules/pricing/pricing.ts";
import { storeSettings } from "./content/settings.ts";
import { shippingMethods } from "./content/shipping.ts";
import type { ShippingMethodSeed } from "./content/types.ts";
import type { DrawnLine, DrawnOrder } from "./draw-orders.ts";
import { storageKey } from "./media-rows.ts";
import type { StockMovementRow } from "./rows.ts";
import { daysAgo } from "./seed-day.ts";
import { seedId } from "./seed-id.ts";

type PricedLine = { variantId: string; quantity: number; unitPriceMinor: number; line: DrawnLine };
type Priced = {
  order: DrawnOrder;
  id: string;
  checkoutId: string;
  intentId: string;
  method: ShippingMethodSeed;
  totals: QuoteTotals<PricedLine>;
  placedAt: string;
};

/**
 * Orders as every table has them, so that the books are in order: what was promised, sold and paid for each, and the sale in
 * the ledger. The keys are the tables' names, in the order in which they can be inserted.
 */
export function orderRows(orders: readonly DrawnOrder[], now: Date) {
  const priced = orders.map((order) => price(order, now));
  return {
    reservation: priced.map(({ checkoutId, placedAt }) => ({
      id: checkoutId,
      expires_at: placedAt,
      closed_at: placedAt,
      created_at: placedAt,
    })),
    hold: priced.flatMap(({ checkoutId, totals }) =>
      totals.lines.map(({ variantId, quantity }) => ({
        reservation_id: checkoutId,
        variant_id: variantId,
        quantity,
        state: "SOLD",
      })),
    ),
    checkout: priced.map(checkoutRow),
    payment_attempt: priced.map(attemptRow),
    shop_order: priced.map(orderRow),
    order_line: priced.flatMap(({ id, totals }) =>
      totals.lines.map((line, position) => ({ order_id: id, position, ...lineColumns(line) })),
    ),
    order_event: priced.map(({ id, placedAt }) => ({
      order_id: id,
      kind: "placed",
      actor: "buyer",
      at: placedAt,
    })),
    payment_outcome: priced.map(({ id, checkoutId, intentId, totals, placedAt }) => ({
      intent_id: intentId,
      checkout_id: checkoutId,
      kind: "SOLD",
      amount_minor: totals.totalMinor,
      order_id: id,
      decided_at: placedAt,
    })),
    // The buyers of these were asked for a review long ago, or are not to be.
    review_request: priced.map(({ id, placedAt }) => ({ order_id: id, asked_at: placedAt })),
  };
}

export type OrderRows = ReturnType<typeof orderRows>;

/** The SALE movements of orders, oldest first; what is left after each is for the ledger to say. */
export function saleMovements(
  orders: readonly DrawnOrder[],
  now: Date,
): Omit<StockMovementRow, "on_hand_after">[] {
  return orders.flatMap((order) => {
    const { id, checkoutId, placedAt } = identity(order, now);
    return order.lines.map(({ variant, quantity }) => ({
      variant_id: seedId("variant", variant.sku),
      kind: "SALE" as const,
      delta: -quantity,
      reason: null,
      actor: `checkout:${checkoutId}`,
      order_id: id,
      at: placedAt,
    }));
  });
}

function identity(order: DrawnOrder, now: Date) {
  const name = String(order.number);
  const atMs = new Date(daysAgo(order.daysAgo, now)).getTime() + secondOfDay(order.number) * 1_000;
  return {
    id: seedId("order", name),
    checkoutId: seedId("checkout", name),
    intentId: `pi_seed_${name.padStart(6, "0")}`,
    placedAt: new Date(atMs).toISOString(),
  };
}

/** Between seven in the morning and eleven at night. */
function secondOfDay(number: number): number {
  return 7 * 3_600 + ((number * 7_919) % (16 * 3_600));
}

function price(order: DrawnOrder, now: Date): Priced {
  const method = shippingMethods.find(
    ({ countries, name }) => name === "Standard" && countries.includes(order.buyer.country),
  );
  if (method === undefined) throw new Error(`Nothing is delivered to ${order.buyer.country}`);
  const lines = order.lines.map((line) => ({
    variantId: seedId("variant", line.variant.sku),
    quantity: line.quantity,
    unitPriceMinor: line.variant.priceMinor,
    line,
  }));
  const totals = quoteTotals({ lines, shippingMethod: method, currency: storeSettings.currency });
  return { order, method, totals, ...identity(order, now) };
}

function checkoutRow(priced: Priced) {
  const { checkoutId, totals, placedAt } = priced;
  return {
    id: checkoutId,
    cart_id: seedId("cart", String(priced.order.number)),
    state: "PAID",
    lines: totals.lines.map(snapshot),
    current_attempt_id: seedId("attempt", String(priced.order.number)),
    created_at: placedAt,
    updated_at: placedAt,
    ...common(priced),
  };
}

function attemptRow({ order, checkoutId, intentId, totals, placedAt }: Priced) {
  return {
    id: seedId("attempt", String(order.number)),
    checkout_id: checkoutId,
    intent_id: intentId,
    quote: 1,
    amount_minor: totals.totalMinor,
    currency: totals.currency,
    confirmation_token_id: `ctoken_seed_${order.number}`,
    created_at: placedAt,
  };
}

function orderRow(priced: Priced) {
  const { id, checkoutId, intentId, placedAt } = priced;
  return { id, checkout_id: checkoutId, intent_id: intentId, placed_at: placedAt, ...common(priced) };
}

/** What a checkout and the order made of it both say. */
function common({ order, method, totals }: Priced) {
  const { name, line1, city, postalCode, country, email } = order.buyer;
  return {
    currency: totals.currency,
    email,
    shipping_address: { name, line1, line2: "", city, region: "", postalCode, country },
    shipping_method: {
      code: method.code,
      name: method.name,
      priceMinor: totals.shippingMinor,
      minDays: method.minBusinessDays,
      maxDays: method.maxBusinessDays,
    },
    subtotal_minor: totals.subtotalMinor,
    discount_minor: totals.discountMinor,
    shipping_minor: totals.shippingMinor,
    tax_minor: totals.taxMinor,
    total_minor: totals.totalMinor,
  };
}

type QuotedLine = Priced["totals"]["lines"][number];

function snapshot({ line, ...priced }: QuotedLine) {
  const picture = line.product.colours.find((colour) => colour.name === line.variant.colour)?.pictures[0];
  return {
    ...priced,
    productSlug: line.product.slug,
    title: line.product.name,
    colour: line.variant.colour,
    size: line.variant.size,
    sku: line.variant.sku,
    image: picture
      ? {
          url: `/media/${storageKey(picture.file)}`,
          width: picture.width,
          height: picture.height,
          alt: picture.alt,
        }
      : null,
  };
}

function lineColumns(quoted: QuotedLine) {
  const { variantId, productSlug, unitPriceMinor, discountMinor, taxMinor, totalMinor, ...rest } =
    snapshot(quoted);
  return {
    variant_id: variantId,
    product_slug: productSlug,
    unit_price_minor: unitPriceMinor,
    discount_minor: discountMinor,
    tax_minor: taxMinor,
    total_minor: totalMinor,
    ...rest,
  };
}
