import "server-only";
import { availability } from "#modules/inventory/inventory.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { StockById } from "./stock-words.ts";

/** Units that can be promised right now, by variant. A variant without a stock level has none. */
export async function stockOfVariants(variantIds: readonly string[]): Promise<StockById> {
  const found = await availability(variantIds);
  return Object.fromEntries(variantIds.map((id) => [id, found.get(id)?.available ?? 0]));
}

/** Units that can be promised right now, summed over the variants on sale of each product. */
export async function stockOfProducts(productIds: readonly string[]): Promise<StockById> {
  const variants = await db().rows<{ id: string; productId: string }>(sql`
    select id, product_id as "productId" from variant
    where product_id = any(${productIds}::uuid[]) and status = 'ACTIVE'`);
  const found = await availability(variants.map((variant) => variant.id));
  const totals = new Map(productIds.map((id) => [id, 0]));
  for (const { id, productId } of variants) {
    totals.set(productId, (totals.get(productId) ?? 0) + (found.get(id)?.available ?? 0));
  }
  return Object.fromEntries(totals);
}

/** Which of these variants have a unit on the shelf, promised or not: what structured data calls in stock. */
export async function variantsOnShelf(variantIds: readonly string[]): Promise<Set<string>> {
  const found = await availability(variantIds);
  return new Set(variantIds.filter((id) => (found.get(id)?.onHand ?? 0) > 0));
}
