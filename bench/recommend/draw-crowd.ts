import type { ProductSeed } from "../../prisma/seed/content/types.ts";
import type { DrawnOrder } from "../../prisma/seed/draw-orders.ts";
import { type Random, randomFrom } from "../../prisma/seed/random.ts";

/** Styles that buyers keep to; a product belongs to one. */
const styleCount = 80;
/** How many of a hundred pieces are bought for their style; the others because they sell anyway. */
const loyalty = 75;
const sizesOfOrders = [44, 32, 16, 6, 2];

const buyer = {
  name: "A Buyer",
  email: "buyer@buyers.example",
  line1: "Seeweg 1",
  city: "Vienna",
  postalCode: "1070",
  country: "AT",
};

/**
 * Orders of the past year by a crowd whose buyers each keep to a style, oldest first. Within a style, and over all, few
 * products sell most. The same numbers make the same orders.
 */
export function drawCrowd(products: readonly ProductSeed[], count: number): DrawnOrder[] {
  const shelves = Map.groupBy(products, (product) => hash(product.slug) % styleCount);
  return Array.from({ length: count }, (_, number) => {
    const random = randomFrom(3_000_000 + number);
    const style = shelves.get(skewed(styleCount, random)) ?? products;
    const wanted = 1 + pickWeighted(sizesOfOrders, random);
    const picked = new Map<string, ProductSeed>();
    for (let attempt = 0; attempt < wanted * 3 && picked.size < wanted; attempt += 1) {
      const shelf = random.below(100) < loyalty ? style : products;
      const product = shelf[skewed(shelf.length, random)] as ProductSeed;
      // An outfit has one of a kind.
      if (![...picked.values()].some((other) => other.subcategory === product.subcategory)) {
        picked.set(product.slug, product);
      }
    }
    const lines = [...picked.values()].map((product) => ({
      product,
      variant: random.pick(product.variants),
      quantity: 1,
    }));
    return { number, daysAgo: 365 - Math.floor((number / count) * 364), buyer, lines };
  });
}

/** A place from 0 up to `limit`, the first ones far more often. */
function skewed(limit: number, random: Random): number {
  return Math.floor(limit * (random.below(1_000_000) / 1_000_000) ** 2.2);
}

function pickWeighted(weights: readonly number[], random: Random): number {
  let rest = random.below(weights.reduce((sum, weight) => sum + weight, 0));
  return weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
