import { type ColourFamily, colourFamilies } from "#modules/catalog/colour-family.ts";
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
  return [...ranges].flatMap(([id, offers]) => (offers.some((offer) => meets(offer, filters)) ? [id] : []));
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

function addGroup(tally: Tally, group: RangeGroup, filters: Filters): void {
  const { offers } = group.range;
  const isInCategory = filters.categories.length === 0 || filters.categories.includes(group.category);
  const isOffered = offers.some((offer) => meets(offer, filters));
  const inPrice = group.inPrice;
  add(tally.categories, group.category, isOffered ? inPrice : 0);
  if (isOffered) tally.without.category += inPrice;
  const counted = isInCategory ? inPrice : 0;
  addOffers(tally, offers, filters, counted);
  if (!isInCategory || !isOffered) return;
  tally.total += inPrice;
  tally.without.price += group.total;
  tally.minMinor = Math.min(tally.minMinor, group.minMinor);
  tally.maxMinor = Math.max(tally.maxMinor, group.maxMinor);
}

function addOffers(tally: Tally, offers: readonly Offer[], filters: Filters, counted: number): void {
  const [anySize, anyColour, anyStock] = [
    { ...filters, sizes: [] },
    { ...filters, colours: [] },
    { ...filters, inStock: false },
  ];
  for (const size of new Set(offers.map((offer) => offer.size)))
    add(
      tally.sizes,
      size,
      offers.some((offer) => offer.size === size && meets(offer, anySize)) ? counted : 0,
    );
  for (const family of new Set(offers.map((offer) => offer.family)))
    add(
      tally.colours,
      family,
      offers.some((offer) => offer.family === family && meets(offer, anyColour)) ? counted : 0,
    );
  if (offers.some((offer) => offer.isOnShelf && meets(offer, anyStock))) tally.inStock += counted;
  if (offers.some((offer) => meets(offer, anySize))) tally.without.size += counted;
  if (offers.some((offer) => meets(offer, anyColour))) tally.without.colour += counted;
  if (offers.some((offer) => meets(offer, anyStock))) tally.without.stock += counted;
}

function meets(offer: Offer, { sizes, colours, inStock }: Filters): boolean {
  return (
    (sizes.length === 0 || sizes.includes(offer.size)) &&
    (colours.length === 0 || colours.includes(offer.family as ColourFamily)) &&
    (!inStock || offer.isOnShelf)
  );
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
