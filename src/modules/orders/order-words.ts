import { capitalised } from "#modules/catalog/product.ts";
import type { OrderAddress, OrderLine } from "./orders.ts";

/** "Camel, M, 2 pieces"; what says nothing (one size, one piece) is left out. */
export function lineNote(line: Pick<OrderLine, "colour" | "size" | "quantity">): string {
  const size = line.size === "One size" ? "" : line.size;
  const pieces = line.quantity > 1 ? `${line.quantity} pieces` : "";
  return capitalised([line.colour, size, pieces].filter(Boolean).join(", "));
}

/** Where the region and the postal code stand after the city; elsewhere the postal code comes before it. */
const postalCodeLast = new Set(["AU", "CA", "GB", "IE", "NZ", "SG", "US"]);

const countryNames = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** An address as one writes it on a parcel, a string a line. */
export function addressLines(address: OrderAddress): string[] {
  const { name, line1, line2, country } = address;
  return [name, line1, line2, townLine(address), countryNames.of(country) ?? country].filter(Boolean);
}

/** "1070 Vienna" or "New York, NY 10012". */
export function townLine({ city, region, postalCode, country }: OrderAddress): string {
  if (!postalCodeLast.has(country)) return [postalCode, [city, region].filter(Boolean).join(", ")].join(" ");
  return [city, [region, postalCode].filter(Boolean).join(" ")].join(", ");
}

/** "25 November 2026". */
export function longDay(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(date);
}
