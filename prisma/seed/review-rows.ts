import type { ProductSeed, ReviewSeed, VariantSeed } from "./content/types.ts";
import type { ReviewRow } from "./rows.ts";
import { daysAgo } from "./seed-day.ts";
import { seedId } from "./seed-id.ts";

/**
 * Published reviews. Which colour was bought is drawn by their place among the variants of that size, so that it is the same
 * in every database.
 */
export function reviewRows(
  reviews: readonly ReviewSeed[],
  products: readonly ProductSeed[],
  now: Date,
): ReviewRow[] {
  const bySlug = new Map(products.map((product) => [product.slug, product]));
  return reviews.map((review, index) => {
    const product = bySlug.get(review.productSlug);
    if (product === undefined) throw new Error(`A review is of the unknown product ${review.productSlug}`);
    const variant = boughtVariant(product, review, index);
    const at = daysAgo(review.daysAgo, now);
    return {
      id: seedId("review", `${review.productSlug}/${review.author}`),
      product_id: seedId("product", product.slug),
      author_name: review.author,
      variant_id: variant === null ? null : seedId("variant", variant.sku),
      is_verified: variant !== null,
      rating: review.rating,
      title: review.title,
      body: review.text,
      colour: variant?.colour ?? null,
      size: variant?.size ?? null,
      status: "PUBLISHED",
      created_at: at,
      moderated_at: at,
      moderated_by: "seed",
    };
  });
}

function boughtVariant(product: ProductSeed, review: ReviewSeed, index: number): VariantSeed | null {
  const fitting = product.variants.filter((variant) => variant.size === review.size);
  return fitting[index % Math.max(1, fitting.length)] ?? null;
}
