import { bumpTags, cacheTags } from "#platform/cache-tags.ts";
import { db, inTransaction, type Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { categories } from "./content/categories.ts";
import type { ProductSeed } from "./content/types.ts";
import { generateProduct } from "./generate-product.ts";
import { insertRows } from "./insert-rows.ts";
import { productRows } from "./product-rows.ts";
import type { ProductRows } from "./rows.ts";
import { seedId } from "./seed-id.ts";
import { lockSeeding } from "./seed-shop.ts";

const batchSize = 2_000;

export type VolumeProgress = (done: number) => void;

/**
 * Adds generated products 1 to `count` to a seeded shop, for measuring; those it has already are left alone. One transaction
 * a batch, so a run that was stopped is taken up by the next. While the database writes a batch, the next one is made.
 * @returns how many products were added.
 */
export async function seedVolume(options: {
  count: number;
  now: Date;
  onProgress?: VolumeProgress;
}): Promise<number> {
  let added = 0;
  let writing = Promise.resolve(0);
  for (let first = 1; first <= options.count; first += batchSize) {
    const last = Math.min(first + batchSize - 1, options.count);
    const batch = Array.from({ length: last - first + 1 }, (_, index) => generateProduct(first + index));
    const rows = productRows(batch, options.now);
    added += await writing;
    if (first > 1) options.onProgress?.(first - 1);
    writing = writeBatch(batch, rows, options.now);
  }
  added += await writing;
  await db().affected(sql`analyze`);
  return added;
}

async function writeBatch(batch: readonly ProductSeed[], rows: ProductRows, now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    await lockSeeding(tx);
    const missing = await findMissing(tx, batch);
    if (missing.length === 0) return 0;
    const wanted = missing.length === batch.length ? rows : productRows(missing, now);
    for (const table of Object.keys(wanted) as (keyof ProductRows)[])
      await insertRows(tx, table, wanted[table]);
    await bumpTags(tx, [cacheTags.catalog, ...categories.map(({ slug }) => cacheTags.category(slug))]);
    return missing.length;
  });
}

async function findMissing(tx: Tx, batch: readonly ProductSeed[]): Promise<ProductSeed[]> {
  const ids = batch.map((product) => seedId("product", product.slug));
  const rows = await tx.rows<{ id: string }>(sql`select id from product where id = any(${ids}::uuid[])`);
  const existing = new Set(rows.map((row) => row.id));
  return batch.filter((_, index) => !existing.has(ids[index] as string));
}
