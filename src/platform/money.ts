/** Money is a whole number of minor units (cents) with its ISO 4217 currency beside it; it is never a float. */
export type Money = { amountMinor: number; currency: string };

const digitsByCurrency = new Map<string, number>();

function fractionDigits(currency: string): number {
  let digits = digitsByCurrency.get(currency);
  if (digits === undefined) {
    digits =
      new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ??
      2;
    digitsByCurrency.set(currency, digits);
  }
  return digits;
}

/**
 * Money in words a person reads: "$480.00", or "$480" where `wholeWhenRound` asks for it and there are no cents.
 */
export function formatMoney(
  money: Money,
  options: { wholeWhenRound?: boolean; locale?: string } = {},
): string {
  const digits = fractionDigits(money.currency);
  const unit = 10 ** digits;
  const isWhole = options.wholeWhenRound === true && money.amountMinor % unit === 0;
  return new Intl.NumberFormat(options.locale ?? "en-US", {
    style: "currency",
    currency: money.currency,
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: isWhole ? 0 : digits,
  }).format(money.amountMinor / unit);
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
