import { namedCountries } from "#modules/pricing/countries.ts";
import { formatMoney } from "#platform/money.ts";

/** From which subtotal on some way to these countries costs nothing. Every page carries these, so they are few. */
export type FreeDelivery = { overMinor: number; countries: readonly string[] };

type Method = { name: string; countries: readonly string[]; freeOverMinor: number | null };

/** Where and from when delivery is free, by the shop's own methods: the lowest threshold of each country. */
export function freeDeliveries(methods: readonly Method[]): FreeDelivery[] {
  const lowest = new Map<string, number>();
  for (const { countries, freeOverMinor } of methods) {
    if (freeOverMinor === null) continue;
    for (const country of countries) {
      lowest.set(country, Math.min(lowest.get(country) ?? Number.POSITIVE_INFINITY, freeOverMinor));
    }
  }
  const alike = Map.groupBy(lowest, ([, overMinor]) => overMinor);
  return [...alike].map(([overMinor, entries]) => ({ overMinor, countries: entries.map(([code]) => code) }));
}

/** What a bag says of free delivery, and how much of the way to it is done, from 0 to 1; null where it says no way. */
export type FreeDeliveryLine = { words: string; share: number | null };

/**
 * The line for a bag, or null where nothing is ever free. `country` is a guess and so named in the words; without one
 * only the range is told.
 */
export function freeDeliveryLine(
  offers: readonly FreeDelivery[],
  bag: { subtotalMinor: number; currency: string },
  country: string | null,
): FreeDeliveryLine | null {
  if (offers.length === 0) return null;
  const money = (amountMinor: number) =>
    formatMoney({ amountMinor, currency: bag.currency }, { wholeWhenRound: true });
  const offer = offers.find(({ countries }) => country !== null && countries.includes(country));
  if (country === null || offer === undefined) {
    const thresholds = offers.map(({ overMinor }) => overMinor);
    const [least, most] = [Math.min(...thresholds), Math.max(...thresholds)];
    const range = least === most ? money(least) : `${money(least)} to ${money(most)}, by country`;
    return { words: `Standard delivery is free from ${range}.`, share: null };
  }
  const name = nameInSentence(country);
  const missingMinor = offer.overMinor - bag.subtotalMinor;
  return missingMinor <= 0
    ? { words: `Standard delivery to ${name} is free.`, share: 1 }
    : {
        words: `${money(missingMinor)} more, and standard delivery to ${name} is free.`,
        share: bag.subtotalMinor / offer.overMinor,
      };
}

/** Countries whose English names want an article. */
const withArticle = new Set(["AE", "GB", "NL", "PH", "US"]);

/** "Austria", "the United States". */
function nameInSentence(country: string): string {
  const name = namedCountries([country])[0]?.name ?? country;
  return withArticle.has(country) ? `the ${name}` : name;
}
