/** ISO 3166-1 alpha-2 code and English name. */
export type Country = { code: string; name: string };

const names = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** Codes with their names, once each, in the order of the names. */
export function namedCountries(codes: Iterable<string>): Country[] {
  return [...new Set(codes)]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
