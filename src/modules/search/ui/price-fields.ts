import { formatMoney, minorPerUnit } from "#platform/money.ts";
import type { Facets } from "../facets.ts";

/** The range of prices in whole units of the currency, and its sign; null where there is nothing to choose by. */
export function priceFieldsOf({ price }: Facets, currency: string) {
  if (price === null) return null;
  const unit = minorPerUnit(currency);
  const symbol = formatMoney({ amountMinor: 0, currency }, { wholeWhenRound: true }).replace(/[\d\s.,]/g, "");
  return { from: Math.floor(price.minMinor / unit), to: Math.ceil(price.maxMinor / unit), symbol };
}
