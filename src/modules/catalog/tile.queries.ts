import "server-only";
import { pictureOf, type StoredMedia } from "#modules/media/media.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { colourSlug, type ProductTile } from "./product.ts";

type TileRow = {
  id: string;
  slug: string;
  name: string;
  colours: string[];
  shownColour: string;
  fromMinor: number;
  toMinor: number;
  compareAtMinor: number | null;
  views: StoredMedia[] | null;
};

/**
 * Tiles of these products, in this order. Left out is what is not on sale: an unknown id, a draft, a product without a
 * variant to buy. Each is shown in its first colour, or in the first of the families that were asked for. One statement;
 * every join goes through an index.
 */
export async function tilesByIds(
  ids: readonly string[],
  { families = [] }: { families?: readonly string[] } = {},
): Promise<ProductTile[]> {
  if (ids.length === 0) return [];
  const rows = await db().rows<TileRow>(sql`
    select product.id, product.slug, product.name, colour.names as colours,
      colour.shown_name as "shownColour", price.from_minor as "fromMinor",
      price.to_minor as "toMinor", price.compare_at_minor as "compareAtMinor", picture.views
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, place)
    join product on product.id = wanted.id and product.status = 'ACTIVE'
    cross join lateral (
      select array_agg(name order by position, code) as names,
        (array_agg(id order by not is_wanted, position, code))[1] as shown_id,
        (array_agg(name order by not is_wanted, position, code))[1] as shown_name
      from (
        select *, colour_family(hex) = any(${families}::text[]) as is_wanted
        from product_colour where product_id = product.id
      ) as one
    ) as colour
    cross join lateral (
      select min(price_minor) as from_minor, max(price_minor) as to_minor,
        (array_agg(compare_at_minor order by price_minor, position))[1] as compare_at_minor
      from variant where product_id = product.id and status = 'ACTIVE'
    ) as price
    cross join lateral (
      select jsonb_agg(to_jsonb(shown) order by shown.position) as views from (
        select product_picture.position, media.storage_key as "storageKey", media.width, media.height, media.alt,
          media.blur_data_url as "blurDataUrl"
        from product_picture join media on media.id = product_picture.media_id
        where product_picture.colour_id = colour.shown_id order by product_picture.position limit 2
      ) as shown
    ) as picture
    where price.from_minor is not null
    order by wanted.place`);
  return rows.map(tileOf);
}

function tileOf(row: TileRow): ProductTile {
  const { views, fromMinor, toMinor, compareAtMinor, colours, shownColour, ...product } = row;
  const [front, second] = (views ?? []).map(pictureOf);
  return {
    ...product,
    colours,
    price: { fromMinor, toMinor, compareAtMinor },
    front: front ?? null,
    second: second ?? null,
    ...(shownColour === colours[0] ? {} : { colour: colourSlug(shownColour) }),
  };
}
