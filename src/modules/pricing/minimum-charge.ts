/**
 * The smallest amount Stripe charges, in minor units, by the currency an account is paid out in.
 * Source: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
 */
const minimumMinorByCurrency: Readonly<Record<string, number>> = {
  AED: 200,
  AUD: 50,
  BGN: 100,
  BRL: 50,
  CAD: 50,
  CHF: 50,
  CZK: 1500,
  DKK: 250,
  EUR: 50,
  GBP: 30,
  HKD: 400,
  HUF: 17500,
  INR: 50,
  JPY: 50,
  MXN: 1000,
  MYR: 200,
  NOK: 300,
  NZD: 50,
  PLN: 200,
  RON: 200,
  SEK: 300,
  SGD: 50,
  THB: 1000,
  USD: 50,
};

/**
 * The least that a payment in this currency may be, in minor units, if it is above 0. It assumes that the account is paid
 * out in the same currency; where Stripe converts, or names no minimum (0 here), Stripe itself has the last word.
 */
export function minimumChargeMinor(currency: string): number {
  return minimumMinorByCurrency[currency.toUpperCase()] ?? 0;
}
