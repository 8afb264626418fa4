import { cacheLife, cacheTag } from "next/cache";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { marqueeReviews, reviewPage, reviewSummary } from "./reviews.queries.ts";
import type { Praise, ReviewPage, ReviewSort, ReviewSummary } from "./reviews.ts";

/** What a product's published reviews say together, until one is published or taken back. */
export async function cachedReviewSummary(productId: string): Promise<ReviewSummary> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.reviewsOf(productId));
  return reviewSummary(productId);
}

/** A page of a product's published reviews, until one is published or taken back. */
export async function cachedReviewPage(
  productId: string,
  sort: ReviewSort,
  page: number,
): Promise<ReviewPage> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.reviewsOf(productId));
  return reviewPage(productId, sort, page);
}

/** Praise for the home page, until any review is published or taken back, or the catalogue changes. */
export async function cachedMarqueeReviews(limit: number): Promise<Praise[]> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.reviews, cacheTags.catalog);
  return marqueeReviews(limit);
}
