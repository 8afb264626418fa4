import "server-only";
import { tilesByIds } from "#modules/catalog/tile.queries.ts";
import { availability } from "#modules/inventory/inventory.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { maxWishes, type SavedPiece, type WishOption } from "./wishlist.ts";

/** The ids of what a person has saved, newest first. */
export async function wishedIds(personId: string): Promise<string[]> {
  const rows = await db().rows<{ productId: string }>(sql`
    select product_id as "productId" from wish where person_id = ${personId} order by created_at desc, product_id`);
  return rows.map((row) => row.productId);
}

/** What a person has saved, with what of it is to be had right now. What is no longer on sale is left out. */
export async function savedPieces(personId: string, limit = maxWishes): Promise<SavedPiece[]> {
  const tiles = await tilesByIds((await wishedIds(personId)).slice(0, limit));
  const options = await optionsOf(tiles.map((tile) => tile.id));
  return tiles.map((tile) => ({ tile, options: options.get(tile.id) ?? [] }));
}

type OptionRow = Omit<WishOption, "available"> & { productId: string };

async function optionsOf(productIds: readonly string[]): Promise<Map<string, WishOption[]>> {
  if (productIds.length === 0) return new Map();
  const rows = await db().rows<OptionRow>(sql`
    select variant.product_id as "productId", variant.id as "variantId",
      concat_ws(', ', nullif(colour.name, ''), nullif(variant.size, 'One size')) as label
    from variant join product_colour colour on colour.id = variant.colour_id
    where variant.product_id = any(${productIds}::uuid[]) and variant.status = 'ACTIVE'
    order by colour.position, colour.code, variant.position`);
  const stock = await availability(rows.map((row) => row.variantId));
  const options = rows.map((row) => ({ ...row, available: stock.get(row.variantId)?.available ?? 0 }));
  return Map.groupBy(options, (option) => option.productId);
}
