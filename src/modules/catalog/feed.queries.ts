import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { FeedProduct } from "./product-feed.ts";

/**
 * The next products on sale after an id (null: from the first), with all that a product feed says of them but stock. One
 * statement, in the order of the primary key, so that a feed of any length is read in bounded pieces.
 */
export async function productsForFeed(afterId: string | null, limit: number): Promise<FeedProduct[]> {
  return db().rows<FeedProduct>(sql`
    select product.id, product.slug, product.name, product.summary, product.material, product.subcategory,
      category.name as "categoryName",
      (select json_agg(json_build_object(
          'id', variant.id, 'sku', variant.sku, 'size', variant.size, 'colour', colour.name,
          'priceMinor', variant.price_minor, 'compareAtMinor', variant.compare_at_minor,
          'pictureKeys', picture.keys) order by colour.position, variant.position)
        from variant
        join product_colour colour on colour.id = variant.colour_id
        cross join lateral (
          select coalesce(json_agg(media.storage_key order by shown.position), '[]'::json) as keys
          from product_picture shown join media on media.id = shown.media_id where shown.colour_id = colour.id
        ) as picture
        where variant.product_id = product.id and variant.status = 'ACTIVE') as variants
    from (
      select * from product
      where status = 'ACTIVE' and (${afterId}::uuid is null or id > ${afterId}::uuid)
      order by id limit ${limit}::int
    ) as product
    join category on category.id = product.category_id
    order by product.id`);
}
