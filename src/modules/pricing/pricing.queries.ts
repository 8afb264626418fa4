import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { type Country, namedCountries } from "./countries.ts";
import type { ShippingMethod } from "./pricing.ts";
import type { ServedMethod } from "./shipping-zones.ts";

/** The ways to deliver to a country (ISO 3166-1 alpha-2), in the shop's order; none means it is not delivered to. */
export async function shippingMethodsFor(country: string): Promise<ShippingMethod[]> {
  return db().rows<ShippingMethod>(sql`
    select id, code, name, price_minor as "priceMinor", free_over_minor as "freeOverMinor", min_days as "minDays",
      max_days as "maxDays"
    from shipping_method where active and ${country} = any(countries) order by position`);
}

/** Every country that some active method serves, by name. */
export async function allShippingCountries(): Promise<Country[]> {
  const rows = await db().rows<{ code: string }>(sql`
    select distinct unnest(countries) as code from shipping_method where active`);
  return namedCountries(rows.map((row) => row.code));
}

/** The cheapest way to each country that the shop delivers to, as a product feed states it. */
export async function cheapestShipping(): Promise<
  { country: string; service: string; priceMinor: number; freeOverMinor: number | null }[]
> {
  return db().rows(sql`
    select distinct on (country) country, name as service, price_minor as "priceMinor", free_over_minor as "freeOverMinor"
    from shipping_method cross join lateral unnest(countries) as country
    where active order by country, price_minor, position`);
}

/** Every active way to deliver with the countries it serves, in the shop's order. */
export async function allShippingMethods(): Promise<ServedMethod[]> {
  return db().rows<ServedMethod>(sql`
    select name, countries, price_minor as "priceMinor", free_over_minor as "freeOverMinor", min_days as "minDays",
      max_days as "maxDays"
    from shipping_method where active order by position`);
}
