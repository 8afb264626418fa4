import { regionRequired } from "../checkout.schema.ts";

export type AddressLabels = {
  /** Null where addresses have no region. */
  region: string | null;
  postalCode: string;
  /** The keyboard that suits the postal code: digits only where it has nothing else. */
  postalKeyboard: "numeric" | "text";
};

const postalLabels: Record<string, string> = {
  US: "ZIP code",
  GB: "Postcode",
  AU: "Postcode",
  NZ: "Postcode",
  IE: "Eircode",
};

/** Postal codes with letters in them, or with a space or dash that some keyboards of digits lack. */
const postalLetters = new Set(["CA", "GB", "IE", "NL", "CZ", "SE", "SK", "PL", "PT", "JP"]);

/** What the fields of an address are called in its country. */
export function addressLabels(country: string): AddressLabels {
  const region = regionRequired[country];
  return {
    region: region === undefined ? null : region.charAt(0).toUpperCase() + region.slice(1),
    postalCode: postalLabels[country] ?? "Postal code",
    postalKeyboard: country === "" || postalLetters.has(country) ? "text" : "numeric",
  };
}

/** The country that the reader's languages point to, if it is served; else none, and they choose. */
export function guessCountry(languages: readonly string[], countries: readonly { code: string }[]): string {
  for (const language of languages) {
    const region = language.split("-").find((part) => /^[A-Z]{2}$/.test(part));
    if (region !== undefined && countries.some(({ code }) => code === region)) return region;
  }
  return "";
}
