import type { ShippingMethodSeed } from "./types.ts";

/** Near the workroom, then by distance. Every country has both methods, and appears in exactly one zone. */
export const shippingMethods: readonly ShippingMethodSeed[] = [
  ...zone({
    code: "at",
    countries: ["AT"],
    standard: { priceMinor: 800, freeOverMinor: 20000, days: [2, 4] },
    express: { priceMinor: 1600, days: [1, 1] },
  }),
  ...zone({
    code: "near",
    countries: ["DE", "CZ", "HU", "IT", "SI", "SK"],
    standard: { priceMinor: 1000, freeOverMinor: 25000, days: [2, 5] },
    express: { priceMinor: 2000, days: [1, 2] },
  }),
  ...zone({
    code: "europe",
    countries: ["BE", "DK", "ES", "FI", "FR", "IE", "LU", "NL", "PL", "PT", "SE"],
    standard: { priceMinor: 1200, freeOverMinor: 25000, days: [3, 6] },
    express: { priceMinor: 2400, days: [2, 3] },
  }),
  ...zone({
    code: "gb-ch-no",
    countries: ["GB", "CH", "NO"],
    standard: { priceMinor: 1400, freeOverMinor: 30000, days: [4, 7] },
    express: { priceMinor: 2800, days: [2, 3] },
  }),
  ...zone({
    code: "america",
    countries: ["US", "CA"],
    standard: { priceMinor: 1500, freeOverMinor: 30000, days: [5, 9] },
    express: { priceMinor: 3500, days: [2, 4] },
  }),
  ...zone({
    code: "pacific",
    countries: ["AU", "JP", "NZ", "SG"],
    standard: { priceMinor: 2200, freeOverMinor: 40000, days: [7, 12] },
    express: { priceMinor: 4500, days: [3, 5] },
  }),
];

type Terms = { priceMinor: number; days: readonly [number, number] };

function zone(spec: {
  code: string;
  countries: readonly string[];
  standard: Terms & { freeOverMinor: number };
  express: Terms;
}): readonly ShippingMethodSeed[] {
  const { code, countries, standard, express } = spec;
  return [
    {
      code: `${code}-standard`,
      name: "Standard",
      countries,
      priceMinor: standard.priceMinor,
      freeOverMinor: standard.freeOverMinor,
      minBusinessDays: standard.days[0],
      maxBusinessDays: standard.days[1],
    },
    {
      code: `${code}-express`,
      name: "Express",
      countries,
      priceMinor: express.priceMinor,
      freeOverMinor: null,
      minBusinessDays: express.days[0],
      maxBusinessDays: express.days[1],
    },
  ];
}
