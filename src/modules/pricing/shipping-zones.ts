import { formatMoney } from "#platform/money.ts";
import { namedCountries } from "./countries.ts";

/** A way to deliver, and where to. */
export type ServedMethod = {
  name: string;
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  priceMinor: number;
  freeOverMinor: number | null;
  minDays: number;
  maxDays: number;
};

/** Countries that are served alike, by name, and what is offered there, a line for each way. */
export type ShippingZone = { countries: readonly string[]; lines: readonly string[] };

/** Groups methods by the countries they serve, in the order in which those first appear. */
export function shippingZones(methods: readonly ServedMethod[], currency: string): ShippingZone[] {
  const groups = Map.groupBy(methods, (method) => method.countries.toSorted().join(" "));
  return [...groups.values()].map((group) => ({
    countries: namedCountries(group[0]?.countries ?? []).map((country) => country.name),
    lines: group.map((method) => methodLine(method, currency)),
  }));
}

function methodLine({ name, priceMinor, freeOverMinor, minDays, maxDays }: ServedMethod, currency: string) {
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, { wholeWhenRound: true });
  const days = minDays === maxDays ? `${maxDays}` : `${minDays} to ${maxDays}`;
  const price = priceMinor === 0 ? "free" : money(priceMinor);
  const free = freeOverMinor === null ? "" : `, free from ${money(freeOverMinor)}`;
  return `${name}: ${price}${free}, ${days} working ${maxDays === 1 ? "day" : "days"}`;
}
