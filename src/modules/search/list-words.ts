import { colourFamilies } from "#modules/catalog/colour-family.ts";
import { formatMoney, minorPerUnit } from "#platform/money.ts";
import type { Counted, FacetKind } from "./facets.ts";
import {
  type Filters,
  type ListQuery,
  listHref,
  noFilters,
  type Scope,
  type Sort,
  sorts,
} from "./list-query.ts";

export const kindWords: Readonly<Record<FacetKind, string>> = {
  category: "Category",
  size: "Size",
  colour: "Colour",
  price: "Price",
  stock: "In stock",
};

export const sortWords: Readonly<Record<Sort, string>> = {
  best: "Best matching",
  newest: "Newest first",
  "price-up": "Price, low to high",
  "price-down": "Price, high to low",
  name: "Name, A to Z",
};

/** "Best matching" is an order only where something was asked for. */
export function sortsOf({ search }: Scope): Sort[] {
  return search === null ? sorts.filter((sort) => sort !== "best") : ["best", ...sorts.slice(0, -1)];
}

export function piecesWord(total: number): string {
  return total === 1 ? "1 piece" : `${total.toLocaleString("en-US")} pieces`;
}

/** One choice the reader made, in words, and the filters without it. */
export type Choice = { kind: FacetKind; label: string; without: Filters };

/** Everything that is chosen, in the order of the bar. */
export function choicesOf(
  filters: Filters,
  { currency, categoryName }: { currency: string; categoryName: (slug: string) => string },
): Choice[] {
  const { categories, sizes, colours } = filters;
  const familyName = (slug: string) => colourFamilies.find((family) => family.slug === slug)?.name ?? slug;
  const less = (values: readonly string[], value: string) => values.filter((other) => other !== value);
  const price = priceWords(filters, currency);
  return [
    ...categories.map((slug) => ({
      kind: "category" as const,
      label: categoryName(slug),
      without: { ...filters, categories: less(categories, slug) },
    })),
    ...sizes.map((size) => ({
      kind: "size" as const,
      label: size === "One size" ? size : `Size ${size}`,
      without: { ...filters, sizes: less(sizes, size) },
    })),
    ...colours.map((slug) => ({
      kind: "colour" as const,
      label: familyName(slug),
      without: { ...filters, colours: less(colours, slug) },
    })),
    ...(price === null
      ? []
      : [{ kind: "price" as const, label: price, without: { ...filters, priceFrom: null, priceTo: null } }]),
    ...(filters.inStock
      ? [{ kind: "stock" as const, label: "In stock", without: { ...filters, inStock: false } }]
      : []),
  ];
}

/** "$100 to $250", "from $100", "up to $250". */
function priceWords({ priceFrom, priceTo }: Filters, currency: string): string | null {
  const words = (units: number) =>
    formatMoney({ amountMinor: units * minorPerUnit(currency), currency }, { wholeWhenRound: true });
  if (priceFrom !== null && priceTo !== null) return `${words(priceFrom)} to ${words(priceTo)}`;
  if (priceFrom !== null) return `From ${words(priceFrom)}`;
  return priceTo === null ? null : `Up to ${words(priceTo)}`;
}

/** The filters with all choices of one kind taken back. */
export function withoutKind(filters: Filters, kind: FacetKind): Filters {
  const { categories, sizes, colours, priceFrom, priceTo, inStock } = noFilters;
  const emptied: Record<FacetKind, Partial<Filters>> = {
    category: { categories },
    size: { sizes },
    colour: { colours },
    price: { priceFrom, priceTo },
    stock: { inStock },
  };
  return { ...filters, ...emptied[kind] };
}

/** The same list with other filters, from its first page. */
export function narrowed(query: ListQuery, filters: Filters): ListQuery {
  return { ...query, filters, page: 1 };
}

export type WayOut = { kind: FacetKind; total: number; href: string };

/** Kinds whose choices, taken back, would leave something; the most first. */
export function waysOut(without: Counted["without"], query: ListQuery): WayOut[] {
  return (Object.entries(without) as [FacetKind, number][])
    .filter(([, total]) => total > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, total]) => ({
      kind,
      total,
      href: listHref(narrowed(query, withoutKind(query.filters, kind))),
    }));
}
