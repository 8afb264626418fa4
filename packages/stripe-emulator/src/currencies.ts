import { invalidRequest } from "./errors.ts";

/** Smallest charge per settlement currency, in minor units (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
const MINIMUM: Record<string, number> = {
  aed: 200,
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
  usd: 50,
};

const MAXIMUM = 99_999_999;

/** The currency in lower case, or Stripe's refusal. */
export function readCurrency(value: string): string {
  const currency = value.toLowerCase();
  if (MINIMUM[currency] !== undefined) return currency;
  const known = Object.keys(MINIMUM).join(", ");
  throw invalidRequest(
    `Invalid currency: ${currency}. Stripe currently supports these currencies: ${known}`,
    {
      param: "currency",
    },
  );
}

/** Refuses amounts Stripe would refuse to charge. */
export function checkAmount(amount: number, currency: string): void {
  const minimum = MINIMUM[currency] ?? 50;
  if (amount < 1) {
    throw invalidRequest("This value must be greater than or equal to 1.", {
      code: "parameter_invalid_integer",
      param: "amount",
    });
  }
  if (amount < minimum) {
    throw invalidRequest(`Amount must be at least ${words(minimum, currency)}`, {
      code: "amount_too_small",
      param: "amount",
    });
  }
  if (amount > MAXIMUM) {
    throw invalidRequest(`Amount must be no more than ${words(MAXIMUM, currency)}`, {
      code: "amount_too_large",
      param: "amount",
    });
  }
}

/** An amount as Stripe writes it in messages: `$0.50 usd`. */
export function words(amountMinor: number, currency: string): string {
  const format = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: currency.toUpperCase(),
    currencyDisplay: "narrowSymbol",
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return `${format.format(amountMinor / 10 ** digits)} ${currency}`;
}
