import { colourFamilies } from "#modules/catalog/colour-family.ts";
import { compareSizes } from "#modules/catalog/product.ts";
import type { Filters } from "./list-query.ts";

/** One thing a product comes in. */
export type Offer = { family: string; size: string; isOnShelf: boolean };

/** A number, and what it stands for. */
export type OfferRange = { id: number; offers: readonly Offer[] };

/** Products of one category that come in the same range, counted together. Prices are minor units. */
export type RangeGroup = {
  category: string;
  range: OfferRange;
  total: number;
  /** Those of them within the chosen prices. */
  inPrice: number;
  minMinor: number;
  maxMinor: number;
};

export type FacetValue = { value: string; label: string; count: number };
export type ColourFacetValue = FacetValue & { hex: string };

/** What can be chosen in a list, and how many products each choice leaves, given the choices of the other kinds. */
export type Facets = {
  categories: readonly FacetValue[];
  sizes: readonly FacetValue[];
  colours: readonly ColourFacetValue[];
  inStock: number;
  /** Lowest and highest price in minor units, whatever prices are chosen; null where nothing is left. */
  price: { minMinor: number; maxMinor: number } | null;
};

/** A kind of choice, in the order of the bar. */
export const facetKinds = ["category", "size", "colour", "price", "stock"] as const;
export type FacetKind = (typeof facetKinds)[number];

/** Products that match, by kinds of choice left out of account; `none` counts with all of them. */
export type Counted = { total: number; facets: Facets; without: Partial<Record<FacetKind, number>> };

type CategoryName = { slug: string; name: string };

/**
 * Counts a list and its facets from its groups. A choice of size, colour and stock is met by one and the same variant:
 * "M, black, in stock" is a product that has a black M on the shelf. A kind's own choices don't narrow its own counts.
 */
export function countFacets(
  groups: readonly RangeGroup[],
  filters: Filters,
  categories: readonly CategoryName[],
): Counted {
  const tally = newTally();
  for (const group of groups) addGroup(tally, group, filters);
  const nameOf = new Map(categories.map(({ slug, name }) => [slug, name]));
  const sizes = [...tally.sizes].map(([value, count]) => ({ value, label: value, count }));
  return {
    total: tally.total,
    without: chosenKinds(filters, tally.without),
    facets: {
      categories: categories
        .filter(({ slug }) => tally.categories.has(slug))
        .map(({ slug }) => ({
          value: slug,
          label: nameOf.get(slug) ?? slug,
          count: tally.categories.get(slug) ?? 0,
        })),
      sizes: sizes.sort((a, b) => compareSizes(a.value, b.value)),
      colours: colourFamilies
        .filter(({ slug }) => tally.colours.has(slug))
        .map(({ slug, name, hex }) => ({
          value: slug,
          label: name,
          hex,
          count: tally.colours.get(slug) ?? 0,
        })),
      inStock: tally.inStock,
      price: tally.maxMinor < tally.minMinor ? null : { minMinor: tally.minMinor, maxMinor: tally.maxMinor },
    },
  };
}

/** The ranges among the groups that the choices of size and colour (on the shelf, if so) allow; null without such a choice. */
export function rangesFor(groups: readonly RangeGroup[], filters: Filters): number[] | null {
  if (filters.sizes.length + filters.colours.length === 0) return null;
  const ranges = new Map(groups.map(({ range }) => [range.id, range.offers]));
  return [...ranges].flatMap(([id, offers]) => (meetRange(offers, filters).all ? [id] : []));
}

/** Reads a range as the database writes it, a line each: family, size, 1 or 0, between tabs. */
export function readOffers(text: string): readonly Offer[] {
  return text.split("\n").map((line) => {
    const [family = "", size = "", shelf] = line.split("\t");
    return { family, size, isOnShelf: shelf === "1" };
  });
}

type Tally = ReturnType<typeof newTally>;

function newTally() {
  return {
    total: 0,
    inStock: 0,
    minMinor: Number.POSITIVE_INFINITY,
    maxMinor: Number.NEGATIVE_INFINITY,
    categories: new Map<string, number>(),
    sizes: new Map<string, number>(),
    colours: new Map<string, number>(),
    without: { category: 0, size: 0, colour: 0, price: 0, stock: 0 },
  };
}

function addGroup(tally: Tally, { category, range, ...group }: RangeGroup, filters: Filters): void {
  const met = meetRange(range.offers, filters);
  const isInCategory = filters.categories.length === 0 || filters.categories.includes(category);
  add(tally.categories, category, met.all ? group.inPrice : 0);
  const counted = isInCategory ? group.inPrice : 0;
  for (const { size, family } of range.offers) {
    add(tally.sizes, size, met.sizes.delete(size) ? counted : 0);
    add(tally.colours, family, met.families.delete(family) ? counted : 0);
  }
  if (met.onShelf) tally.inStock += counted;
  if (met.withoutSize) tally.without.size += counted;
  if (met.withoutColour) tally.without.colour += counted;
  if (met.withoutStock) tally.without.stock += counted;
  if (!met.all) return;
  tally.without.category += group.inPrice;
  if (!isInCategory) return;
  tally.total += group.inPrice;
  tally.without.price += group.total;
  tally.minMinor = Math.min(tally.minMinor, group.minMinor);
  tally.maxMinor = Math.max(tally.maxMinor, group.maxMinor);
}

/** What of a range is met by all choices, by all but one kind of them, and by which sizes and colours then. */
function meetRange(offers: readonly Offer[], { sizes, colours, inStock }: Filters) {
  const met = {
    all: false,
    onShelf: false,
    withoutSize: false,
    withoutColour: false,
    withoutStock: false,
    sizes: new Set<string>(),
    families: new Set<string>(),
  };
  for (const { size, family, isOnShelf } of offers) {
    const isSize = sizes.length === 0 || sizes.includes(size);
    const isColour = colours.length === 0 || colours.includes(family);
    const isStock = !inStock || isOnShelf;
    if (isColour && isStock) {
      met.withoutSize = true;
      met.sizes.add(size);
    }
    if (isSize && isStock) {
      met.withoutColour = true;
      met.families.add(family);
    }
    if (isSize && isColour) {
      met.withoutStock = true;
      met.onShelf ||= isOnShelf;
      met.all ||= isStock;
    }
  }
  return met;
}

/** What would be left if one kind of choice were taken back, for the kinds in which something is chosen. */
function chosenKinds(filters: Filters, without: Tally["without"]): Counted["without"] {
  const isChosen = {
    category: filters.categories.length > 0,
    size: filters.sizes.length > 0,
    colour: filters.colours.length > 0,
    price: filters.priceFrom !== null || filters.priceTo !== null,
    stock: filters.inStock,
  };
  return Object.fromEntries(facetKinds.filter((kind) => isChosen[kind]).map((kind) => [kind, without[kind]]));
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
