/** How many candidates are kept for a product: what is shown, and spares for those that live stock says are gone. */
export const listLength = 12;

/** How many a page is given, spares included, and how many it shows. */
export const givenCount = 8;
export const shownCount = 4;

/** What tells how alike two products are, before anybody has bought them. Price in minor units. */
export type Features = {
  id: string;
  categoryId: string;
  subcategory: string;
  priceMinor: number;
  /** "#a6855b", the product's colours. */
  hexes: readonly string[];
};

/**
 * How alike two products are, from 0 to 1: the same kind of thing counts most, then a colour they share, then a price of
 * the same order.
 */
export function likeness(a: Features, b: Features): number {
  const kind = a.subcategory === b.subcategory ? 1 : a.categoryId === b.categoryId ? 0.5 : 0;
  return (
    0.5 * kind + 0.3 * colourLikeness(a.hexes, b.hexes) + 0.2 * priceLikeness(a.priceMinor, b.priceMinor)
  );
}

/** The most alike of a pool, best first; never the product itself. */
export function mostAlike(product: Features, pool: readonly Features[], count: number): string[] {
  return pool
    .filter((other) => other.id !== product.id)
    .map((other) => ({ id: other.id, score: likeness(product, other) }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, count)
    .map(({ id }) => id);
}

/** One pair of the list that was learnt. */
export type Learnt = { productId: string; recommendedId: string; score: number };

/**
 * What goes with a whole bag: what goes with several of its pieces before what goes with one. Never a piece that is in it.
 */
export function bestForBag(bag: readonly string[], learnt: readonly Learnt[], count: number): string[] {
  const totals = new Map<string, number>();
  for (const { recommendedId, score } of learnt) {
    if (!bag.includes(recommendedId)) totals.set(recommendedId, (totals.get(recommendedId) ?? 0) + score);
  }
  return [...totals]
    .sort(([idA, a], [idB, b]) => b - a || idA.localeCompare(idB))
    .slice(0, count)
    .map(([id]) => id);
}

/** First list first, then what the second adds, up to a count. */
export function fillUp(first: readonly string[], second: readonly string[], count: number): string[] {
  return [...new Set([...first, ...second])].slice(0, count);
}

/**
 * What of a list is shown: the first few that can be bought, in their order. While stock is not known, it counts as there.
 * Units by product id.
 */
export function pickShown(
  ids: readonly string[],
  stock: Readonly<Record<string, number>>,
  count: number,
): string[] {
  return ids.filter((id) => stock[id] === undefined || stock[id] > 0).slice(0, count);
}

/** 1 where they share a colour, falling to 0 as their nearest two grow apart. */
function colourLikeness(a: readonly string[], b: readonly string[]): number {
  const distances = a.flatMap((one) => b.map((other) => distance(rgb(one), rgb(other))));
  return distances.length === 0 ? 0 : Math.max(0, 1 - Math.min(...distances) / farApart);
}

/** Beyond this the eye calls two colours unrelated; black and white are 441 apart. */
const farApart = 160;

function priceLikeness(a: number, b: number): number {
  const higher = Math.max(a, b);
  return higher === 0 ? 1 : Math.min(a, b) / higher;
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? 0)));
}

function rgb(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
