import { cacheLife, cacheTag } from "next/cache";
import { productsForFeed } from "#modules/catalog/feed.queries.ts";
import { feedItems } from "#modules/catalog/product-feed.ts";
import { variantsOnShelf } from "#modules/catalog/stock.queries.ts";
import { cheapestShipping } from "#modules/pricing/pricing.queries.ts";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { env } from "#platform/env.ts";

/** Products read and kept together. */
const batchSize = 100;

/**
 * The next items of the feed, until the catalogue changes or one of their variants runs out or comes back; `next` is where
 * the batch after it begins, null after the last.
 */
export async function feedBatch(afterId: string | null): Promise<{ items: string; next: string | null }> {
  "use cache";
  cacheLife(untilChanged);
  const products = await productsForFeed(afterId, batchSize);
  const variantIds = products.flatMap(({ variants }) => (variants ?? []).map(({ id }) => id));
  cacheTag(cacheTags.catalog, cacheTags.settings, ...variantIds.map(cacheTags.stock));
  const [onShelf, shipping, { name, currency }] = await Promise.all([
    variantsOnShelf(variantIds),
    cheapestShipping(),
    cachedSettings(),
  ]);
  const facts = { origin: new URL(env().APP_ORIGIN).origin, brand: name, currency, onShelf, shipping };
  return {
    items: products.map((product) => feedItems(product, facts)).join(""),
    next: products.length < batchSize ? null : (products.at(-1)?.id ?? null),
  };
}
