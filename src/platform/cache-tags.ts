import type { Executor } from "./db.ts";
import { sql } from "./sql.ts";

/** Every cache tag of the shop. A page or cached query names what it shows; a transaction bumps what it changes. */
export const cacheTags = {
  /** Whatever is cached at all. For changes too wide to name, such as seeding a database. */
  everything: "everything",
  settings: "settings",
  /** Any list of products: a product added, taken away, renamed, repriced or reordered. */
  catalog: "catalog",
  product: (slug: string) => `product:${slug}`,
  category: (slug: string) => `category:${slug}`,
  /** Whether a variant can be bought at all (on_hand above 0), for structured data. */
  stock: (variantId: string) => `stock:${variantId}`,
  /** Whether some variant can be bought at all: what "in stock" counts in lists follows it. */
  shelf: "shelf",
  /** Whatever shows reviews of many products. */
  reviews: "reviews",
  reviewsOf: (productId: string) => `reviews:${productId}`,
  journal: "journal",
  post: (slug: string) => `post:${slug}`,
  /** Every list of what goes with a product, and one of them. */
  recommendations: "recommendations",
  recommended: (productId: string) => `recommended:${productId}`,
  /** Marks a cached lookup that found nothing, so that the page cache answers 404. */
  notFound: "http:404",
} as const;

/**
 * Makes everything cached under the tags stale in every process, from the moment this transaction commits.
 * Locks the tags in one order, so that two transactions can't deadlock on them.
 */
export async function bumpTags(tx: Executor, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  const ordered = [...new Set(tags)].sort();
  await tx.rows(sql`
    with bumped as (
      insert into cache_tag (tag) select unnest(${ordered}::text[])
      on conflict (tag) do update set version = cache_tag.version + 1
      returning tag
    )
    select pg_notify('cache_tags', '') from bumped limit 1`);
}
