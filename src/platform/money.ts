/** Money is a whole number of minor units (cents) with its ISO 4217 currency beside it; it is never a float. */
export type Money = { amountMinor: number; currency: string };

// Building a NumberFormat costs a hundred times what using it does.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, locale: string, isWhole: boolean): Intl.NumberFormat {
  const key = `${currency} ${locale} ${isWhole}`;
  let format = formats.get(key);
  if (format === undefined) {
    const digits = isWhole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
    format = new Intl.NumberFormat(locale, { style: "currency", currency, ...digits });
    formats.set(key, format);
  }
  return format;
}

function fractionDigits(currency: string): number {
  return formatOf(currency, "en-US", false).resolvedOptions().maximumFractionDigits ?? 2;
}

/** How many minor units make one unit of a currency: 100 cents, 1 yen. */
export function minorPerUnit(currency: string): number {
  return 10 ** fractionDigits(currency);
}

/**
 * Money in words a person reads: "$480.00", or "$480" where `wholeWhenRound` asks for it and there are no cents.
 */
export function formatMoney(
  money: Money,
  options: { wholeWhenRound?: boolean; locale?: string } = {},
): string {
  const unit = minorPerUnit(money.currency);
  const isWhole = options.wholeWhenRound === true && money.amountMinor % unit === 0;
  return formatOf(money.currency, options.locale ?? "en-US", isWhole).format(money.amountMinor / unit);
}

/** The amount as a decimal string ("480.00"), for structured data and feeds. */
export function decimalAmount({ amountMinor, currency }: Money): string {
  const digits = fractionDigits(currency);
  return (amountMinor / 10 ** digits).toFixed(digits);
}

/**
 * Splits an amount over weights so that the parts add up to it exactly: every part is rounded down, and the units that
 * remain go one each to the largest remainders, the earlier part first among equals. This is the shop's one rounding rule.
 */
export function allocate(amountMinor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map((_, index) => (index === 0 ? amountMinor : 0));
  const shares = weights.map((weight) => Number((BigInt(amountMinor) * BigInt(weight)) / BigInt(total)));
  let rest = amountMinor - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (BigInt(amountMinor) * BigInt(weight)) % BigInt(total) }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (rest === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    rest -= 1;
  }
  return shares;
}
