import { buyers, type Taste } from "./content/tastes.ts";
import type { ProductSeed, VariantSeed } from "./content/types.ts";
import { type Random, randomFrom } from "./random.ts";

export type DrawnLine = { product: ProductSeed; variant: VariantSeed; quantity: number };
export type Buyer = {
  name: string;
  email: string;
  line1: string;
  city: string;
  postalCode: string;
  country: string;
};
export type DrawnOrder = { number: number; daysAgo: number; buyer: Buyer; lines: readonly DrawnLine[] };

type Drawing = { count: number; now: Date; products: readonly ProductSeed[]; tastes: readonly Taste[] };

/** How many of a hundred orders hold 1, 2, 3 … pieces. */
const sizesOfOrders = [44, 32, 16, 6, 2];
/** One piece in so many is bought for no reason that a taste would give. */
const whims = 9;
const days = 365;
/** Buyers of one taste; the fewer, the more of them come back. */
const buyersOfATaste = 40;

/**
 * Orders of the past year, oldest first: each by a buyer of some taste, in its season, who puts an outfit together in their
 * own size and colours. The same count, day and catalogue make the same orders.
 */
export function drawOrders({ count, now, products, tastes }: Drawing): DrawnOrder[] {
  const bySlug = new Map(products.map((product) => [product.slug, product]));
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(70_000 + index);
    // More of them lately: a shop that grows.
    const daysAgo = 1 + Math.floor(days * (random.below(1_000) / 1_000) ** 1.4);
    const month = new Date(now.getTime() - daysAgo * 86_400_000).getUTCMonth() + 1;
    const taste = random.pick(inSeason(tastes, month));
    const buyerNumber = tastes.indexOf(taste) * buyersOfATaste + random.below(buyersOfATaste);
    const slugs = pickPieces(taste, random, products);
    const lines = slugs.flatMap((slug) => {
      const product = bySlug.get(slug);
      return product === undefined
        ? []
        : [{ product, variant: pickVariant(product, taste, buyerNumber, random), quantity: 1 }];
    });
    return { number: index, daysAgo, buyer: buyerOf(buyerNumber), lines };
  })
    .filter((order) => order.lines.length > 0)
    .sort((a, b) => b.daysAgo - a.daysAgo || a.number - b.number);
}

/** Each taste as many times as it counts in a month, so that a plain pick among them is a fair one. */
function inSeason(tastes: readonly Taste[], month: number): Taste[] {
  return tastes.flatMap((taste) => {
    const isSeason = taste.season.length === 0 || taste.season.includes(month);
    return Array.from({ length: isSeason ? taste.share : Math.ceil(taste.share / 5) }, () => taste);
  });
}

function pickPieces(taste: Taste, random: Random, products: readonly ProductSeed[]): string[] {
  const size = 1 + pickWeighted(sizesOfOrders, random);
  const places = shuffled(taste.outfit, random).slice(0, size);
  const picked = places.map((place) => {
    if (random.below(whims) === 0) return random.pick(products).slug;
    const slugs = Object.keys(place);
    return slugs[pickWeighted(Object.values(place), random)] as string;
  });
  return [...new Set(picked)];
}

function pickVariant(product: ProductSeed, taste: Taste, buyerNumber: number, random: Random): VariantSeed {
  const liked = product.colours.filter((colour) => taste.colours.includes(colour.name));
  const colour = random.pick(liked.length > 0 ? liked : product.colours).name;
  const sizes = product.variants.filter((variant) => variant.colour === colour);
  // The middle sizes are worn most; a buyer keeps theirs.
  const worn = randomFrom(buyerNumber);
  const place = Math.floor(((worn.below(100) + worn.below(100)) / 200) * sizes.length);
  return sizes[place] as VariantSeed;
}

function buyerOf(number: number): Buyer {
  const random = randomFrom(900_000 + number);
  const [given, family] = [random.pick(buyers.given), random.pick(buyers.family)];
  const [city, postalCode, country] = random.pick(buyers.towns);
  return {
    name: `${given} ${family}`,
    email: `${given}.${family}.${number}@buyers.example`.toLowerCase(),
    line1: `${random.pick(buyers.streets)} ${1 + random.below(90)}`,
    city,
    postalCode,
    country,
  };
}

function pickWeighted(weights: readonly number[], random: Random): number {
  let rest = random.below(weights.reduce((sum, weight) => sum + weight, 0));
  return weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random.below(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
