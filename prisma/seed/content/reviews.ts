import { outerwearAndKnitwear } from "./reviews/outerwear-and-knitwear.ts";
import { shoesBagsSmallThings } from "./reviews/shoes-bags-small-things.ts";
import { topsBottomsDresses } from "./reviews/tops-bottoms-dresses.ts";
import type { ReviewSeed } from "./types.ts";

const ledgers = { ...outerwearAndKnitwear, ...topsBottomsDresses, ...shoesBagsSmallThings };

/** Reviews of nearly every product, a few of them unkind. The sizes are ones that the product comes in. */
export const reviews: readonly ReviewSeed[] = Object.entries(ledgers).flatMap(([productSlug, ledger]) =>
  ledger
    .trim()
    .split("\n")
    .map((line) => readLine(productSlug, line)),
);

function readLine(productSlug: string, line: string): ReviewSeed {
  const [stars, size, daysAgo, author, title, text] = line.split(" | ");
  const rating = Number(stars);
  if (!isRating(rating) || !size || !author || !title || !text)
    throw new Error(`Not a review of ${productSlug}: ${line}`);
  return {
    productSlug,
    rating,
    size: size === "–" ? null : size,
    daysAgo: Number(daysAgo),
    author,
    title: title === "–" ? null : title,
    text,
  };
}

function isRating(value: number): value is ReviewSeed["rating"] {
  return [1, 2, 3, 4, 5].includes(value);
}
