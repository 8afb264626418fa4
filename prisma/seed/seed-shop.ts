import { refreshRecommendations } from "#modules/recommendations/refresh-recommendations.ts";
import { bumpTags, cacheTags } from "#platform/cache-tags.ts";
import { db, type Executor, inTransaction, type Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { Storage } from "#platform/storage.ts";
import { insertRows } from "./insert-rows.ts";
import { blurDataUrl, seedPictures, storePicture } from "./picture-files.ts";
import { type ShopRows, shopRows } from "./shop-rows.ts";

export type SeedOutcome = { isSeeded: false } | { isSeeded: true; counts: Record<keyof ShopRows, number> };

/**
 * Fills an empty shop; leaves one that has a product alone. Everything is written in one transaction, the pictures before
 * it, so whatever stops a seed leaves an empty shop that can be seeded again. Of several at once, one writes.
 */
export async function seedShop(options: { now: Date; storage: Storage }): Promise<SeedOutcome> {
  if (await hasProducts(db())) return { isSeeded: false };
  const blurs = await preparePictures(options.storage);
  const rows = shopRows({ now: options.now, blurOf: (file) => blurs.get(file) ?? "" });
  const outcome = await writeRows(rows);
  if (outcome.isSeeded) await refreshRecommendations();
  return outcome;
}

function writeRows(rows: ShopRows): Promise<SeedOutcome> {
  return inTransaction(async (tx) => {
    await lockSeeding(tx);
    if (await hasProducts(tx)) return { isSeeded: false };
    const counts = {} as Record<keyof ShopRows, number>;
    for (const table of Object.keys(rows) as (keyof ShopRows)[]) {
      counts[table] = await insertRows(tx, table, rows[table]);
    }
    await markOrdersAsked(tx);
    await bumpTags(tx, tagsOf(rows));
    return { isSeeded: true, counts };
  });
}

/** Nobody who bought before the shop opened is asked for a review: their addresses are made up. */
async function markOrdersAsked(tx: Tx): Promise<void> {
  await tx.affected(
    sql`insert into review_request (order_id) select id from shop_order on conflict do nothing`,
  );
}

/** Holds off other seeders until this transaction ends. The number means nothing but this. */
export async function lockSeeding(tx: Tx): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(7235119)`);
}

async function hasProducts(executor: Executor): Promise<boolean> {
  const rows = await executor.rows(sql`select 1 from product limit 1`);
  return rows.length > 0;
}

async function preparePictures(storage: Storage): Promise<Map<string, string>> {
  const prepared = seedPictures().map(async (file): Promise<[string, string]> => {
    const [blur] = await Promise.all([blurDataUrl(file), storePicture(file, storage)]);
    return [file, blur];
  });
  return new Map(await Promise.all(prepared));
}

/** A running shop has cached that there is nothing, page by page. */
function tagsOf(rows: ShopRows): string[] {
  return [
    cacheTags.settings,
    cacheTags.catalog,
    cacheTags.journal,
    cacheTags.reviews,
    ...rows.category.map(({ slug }) => cacheTags.category(slug)),
    ...rows.product.map(({ slug }) => cacheTags.product(slug)),
    ...rows.product.map(({ id }) => cacheTags.reviewsOf(id)),
    ...rows.post.map(({ slug }) => cacheTags.post(slug)),
  ];
}
