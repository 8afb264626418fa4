import { cacheLife, cacheTag } from "next/cache";
import type { ProductTile } from "#modules/catalog/product.ts";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { recommendedWith } from "./recommendations.queries.ts";

/** What goes with a product, until its list or the catalogue changes. What is sold since then, live stock takes away. */
export async function cachedRecommendations(productId: string): Promise<ProductTile[]> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.catalog, cacheTags.recommendations, cacheTags.recommended(productId));
  return recommendedWith(productId);
}
