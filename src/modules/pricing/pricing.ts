import { allocate } from "#platform/money.ts";

/** What of a line decides its price. Amounts in minor units. */
export type PricedLine = { variantId: string; quantity: number; unitPriceMinor: number };

/** A line's share of the whole: total = unit price × quantity − discount + tax. */
export type LineTotals = { discountMinor: number; taxMinor: number; totalMinor: number };

/** The price of delivery before anything is known of the goods; free from `freeOverMinor` on, where that is set. */
export type ShippingPrice = { priceMinor: number; freeOverMinor: number | null };

/** A way to deliver, as the shop offers it. Days are business days. */
export type ShippingMethod = ShippingPrice & {
  id: string;
  code: string;
  name: string;
  minDays: number;
  maxDays: number;
};

/** total = subtotal − discount + shipping + tax. The subtotal is before discount. */
export type QuoteTotals<Line> = {
  lines: (Line & LineTotals)[];
  currency: string;
  subtotalMinor: number;
  discountMinor: number;
  shippingMinor: number;
  taxMinor: number;
  totalMinor: number;
};

/**
 * What an order of these lines costs, in total and per line, so that the lines add up to the total (without shipping) to
 * the unit. A discount never exceeds the goods. Before delivery is chosen (`shippingMethod: null`), shipping counts nothing.
 * Other fields of the lines pass through.
 */
export function quoteTotals<Line extends PricedLine>(order: {
  lines: readonly Line[];
  shippingMethod: ShippingPrice | null;
  currency: string;
  discountMinor?: number;
}): QuoteTotals<Line> {
  const goods = order.lines.map(goodsMinor);
  const subtotalMinor = sum(goods);
  const discountMinor = Math.min(wholeMinor(order.discountMinor ?? 0), subtotalMinor);
  const discounts = allocate(discountMinor, goods);
  const lines = order.lines.map((line, index) => withTotals(line, discounts[index] ?? 0));
  const shippingMinor = shippingPriceMinor(order.shippingMethod, subtotalMinor - discountMinor);
  const taxMinor = sum(lines.map((line) => line.taxMinor));
  return {
    lines,
    currency: order.currency,
    subtotalMinor,
    discountMinor,
    shippingMinor,
    taxMinor,
    totalMinor: subtotalMinor - discountMinor + shippingMinor + taxMinor,
  };
}

/** Prices are gross: no tax is added on top until the shop has rates, so each line's tax is 0. */
function withTotals<Line extends PricedLine>(line: Line, discountMinor: number): Line & LineTotals {
  const taxMinor = 0;
  return { ...line, discountMinor, taxMinor, totalMinor: goodsMinor(line) - discountMinor + taxMinor };
}

/** What delivery costs for goods worth so much after discount. Reaching the threshold exactly is enough. */
export function shippingPriceMinor(method: ShippingPrice | null, goodsAfterDiscountMinor: number): number {
  if (method === null) return 0;
  const isFree = method.freeOverMinor !== null && goodsAfterDiscountMinor >= method.freeOverMinor;
  return isFree ? 0 : method.priceMinor;
}

function goodsMinor(line: PricedLine): number {
  return wholeMinor(line.unitPriceMinor) * wholeMinor(line.quantity);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Negative or broken amounts are bugs of the caller; they must not become a price. */
function wholeMinor(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${amount} is not a whole amount`);
  return amount;
}
