import "server-only";
import type { ProductTile } from "#modules/catalog/product.ts";
import { stockOfProducts } from "#modules/catalog/stock.queries.ts";
import { tilesByIds } from "#modules/catalog/tile.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { bestForBag, type Features, fillUp, givenCount, type Learnt, mostAlike } from "./recommendations.ts";

/**
 * What goes with a product, best first, with spares: what was bought or put in bags with it, filled up with what is like it.
 * Never the product itself, nothing that is not on sale, nothing of which the shelf has none. For a page that is kept: what is
 * promised to somebody at this moment counts as there, since it may be free the next.
 */
export async function recommendedWith(productId: string): Promise<ProductTile[]> {
  const ids = await candidatesFor([productId]);
  return tilesByIds((await onShelf(ids)).slice(0, givenCount));
}

/** What goes with a bag of these variants, best first, and can be bought this moment; for an empty bag nothing. */
export async function suggestionsForBag(
  variantIds: readonly string[],
  count: number,
): Promise<ProductTile[]> {
  const bag = await db().rows<{ id: string }>(sql`
    select distinct product_id as id from variant where id = any(${variantIds}::uuid[]) order by product_id`);
  const ids = await candidatesFor(bag.map(({ id }) => id));
  const stock = await stockOfProducts(ids);
  return tilesByIds(ids.filter((id) => (stock[id] ?? 0) > 0).slice(0, count));
}

/** Ids of what goes with these products together: what was learnt, filled up with what is like the first of them. */
export async function candidatesFor(productIds: readonly string[]): Promise<string[]> {
  const [first] = productIds;
  if (first === undefined) return [];
  const [learnt, alike] = [await learntFor(productIds), await alikeTo(first, spareCount)];
  return fillUp(
    learnt,
    alike.filter((id) => !productIds.includes(id)),
    spareCount,
  );
}

/** Looked at before what is sold out is taken away. */
const spareCount = 2 * givenCount;

/** Ids by the lists that were learnt, summed over several products. Reads recommendation_pkey. */
export async function learntFor(productIds: readonly string[]): Promise<string[]> {
  const learnt = await db().rows<Learnt>(sql`
    select product_id as "productId", recommended_id as "recommendedId", score
    from recommendation where product_id = any(${productIds}::uuid[]) order by product_id, position`);
  return bestForBag(productIds, learnt, spareCount);
}

/** Of the newest few hundred of its category, and the newest of all, those most like it. Both stretches come from an index. */
export async function alikeTo(productId: string, count: number): Promise<string[]> {
  const pool = await db().rows<Features>(sql`
    with category as (select category_id from product where id = ${productId}::uuid),
    candidate as (
      (select id from product where id = ${productId}::uuid)
      union
      (select id from product where status = 'ACTIVE' and category_id = (select category_id from category)
       order by published_at desc, id limit 300)
      union
      (select id from product where status = 'ACTIVE' order by published_at desc, id limit 100)
    )
    select product.id, product.category_id as "categoryId", product.subcategory, price.minor as "priceMinor", colour.hexes
    from candidate join product on product.id = candidate.id
    cross join lateral (
      select min(price_minor) as minor from variant where product_id = product.id and status = 'ACTIVE'
    ) as price
    cross join lateral (
      select coalesce(array_agg(hex::text), '{}') as hexes from product_colour where product_id = product.id
    ) as colour
    where price.minor is not null or product.id = ${productId}::uuid`);
  const product = pool.find((candidate) => candidate.id === productId);
  return product === undefined ? [] : mostAlike(product, pool, count);
}

async function onShelf(ids: readonly string[]): Promise<string[]> {
  const rows = await db().rows<{ id: string }>(sql`
    select wanted.id from unnest(${ids}::uuid[]) with ordinality as wanted (id, place)
    where exists (
      select from variant join stock_level on stock_level.variant_id = variant.id
      where variant.product_id = wanted.id and variant.status = 'ACTIVE' and stock_level.on_hand > 0)
    order by wanted.place`);
  return rows.map((row) => row.id);
}
