import "server-only";
import { prisma } from "#platform/db.ts";
import { type Country, namedCountries } from "./countries.ts";
import type { ShippingMethod } from "./pricing.ts";

/** The ways to deliver to a country (ISO 3166-1 alpha-2), in the shop's order; none means it is not delivered to. */
export async function shippingMethodsFor(country: string): Promise<ShippingMethod[]> {
  return prisma().shippingMethod.findMany({
    where: { active: true, countries: { has: country } },
    orderBy: { position: "asc" },
    select: {
      id: true,
      code: true,
      name: true,
      priceMinor: true,
      freeOverMinor: true,
      minDays: true,
      maxDays: true,
    },
  });
}

/** Every country that some active method serves, by name. */
export async function allShippingCountries(): Promise<Country[]> {
  const methods = await prisma().shippingMethod.findMany({
    where: { active: true },
    select: { countries: true },
  });
  return namedCountries(methods.flatMap((method) => method.countries));
}
