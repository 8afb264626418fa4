import { randomUUID } from "node:crypto";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/** A category; its id. */
export async function addCategory(slug: string, position = 1): Promise<string> {
  const id = randomUUID();
  await db().rows(sql`
    insert into category (id, slug, name, title, text, position)
    values (${id}, ${slug}, ${slug}, ${slug}, 'Text', ${position})`);
  return id;
}

type ProductInput = {
  categoryId: string;
  slug?: string;
  status?: "DRAFT" | "ACTIVE" | "ARCHIVED";
  /** Days before 1 November 2026; a larger number is an older product. */
  age?: number;
  colours?: readonly { code: string; sizes: readonly string[]; pictures?: number; priceMinor?: number }[];
};

export type AddedProduct = { id: string; slug: string; variantIds: string[] };

/** A product with its colours, variants and pictures, as the admin would leave it. */
export async function addProduct({
  categoryId,
  slug = `product-${randomUUID()}`,
  status = "ACTIVE",
  age = 1,
  colours = [{ code: "ink", sizes: ["S", "M"], pictures: 2 }],
}: ProductInput): Promise<AddedProduct> {
  const id = randomUUID();
  await db().rows(sql`
    insert into product (id, slug, name, summary, description, category_id, subcategory, material, care, size_template, status, published_at)
    values (${id}, ${slug}, ${slug}, 'Summary', 'Description', ${categoryId}, 'coats', 'Wool', 'Brush', 'ALPHA',
      ${status}::product_status, timestamptz '2026-11-01' - ${age}::int * interval '1 day')`);
  const variantIds: string[] = [];
  for (const [position, colour] of colours.entries()) {
    const colourId = randomUUID();
    await db().rows(sql`
      insert into product_colour (id, product_id, name, code, hex, position)
      values (${colourId}, ${id}, ${colour.code}, ${colour.code}, '#111110', ${position})`);
    for (const [place, size] of colour.sizes.entries()) {
      const variantId = randomUUID();
      variantIds.push(variantId);
      await db().rows(sql`
        insert into variant (id, product_id, colour_id, size, sku, price_minor, position)
        values (${variantId}, ${id}, ${colourId}, ${size}, ${variantId}, ${colour.priceMinor ?? 4800}, ${place})`);
    }
    for (let view = 0; view < (colour.pictures ?? 0); view += 1)
      await addPicture({ id, slug }, { id: colourId, ...colour }, view);
  }
  return { id, slug, variantIds };
}

async function addPicture(
  product: { id: string; slug: string },
  colour: { id: string; code: string },
  view: number,
) {
  const mediaId = randomUUID();
  await db().rows(sql`
    insert into media (id, storage_key, width, height, alt)
    values (${mediaId}, ${`products/${product.slug}-${colour.code}-${view}.webp`}, 960, 1200, 'Alt')`);
  await db().rows(sql`
    insert into product_picture (product_id, media_id, colour_id, view, position)
    values (${product.id}, ${mediaId}, ${colour.id}, 'front', ${view})`);
}

/** Units of a variant on the shelf, and how many of them are promised to a checkout that is still running. */
export async function setStock(variantId: string, onHand: number, held = 0): Promise<void> {
  await db().rows(sql`
    insert into stock_level (variant_id, on_hand, reserved) values (${variantId}, ${onHand}, ${held})`);
  if (held === 0) return;
  const reservationId = randomUUID();
  await db().rows(sql`
    insert into reservation (id, expires_at) values (${reservationId}, shop_now() + interval '10 minutes')`);
  await db().rows(sql`
    insert into hold (reservation_id, variant_id, quantity) values (${reservationId}, ${variantId}, ${held})`);
}

/** Many products of one variant each, the n-th a minute older than the one before; every tenth is a draft. */
export async function addVolume(categoryId: string, count: number): Promise<void> {
  await db().rows(sql`
    insert into product (id, slug, name, summary, description, category_id, subcategory, material, care, size_template, status, published_at)
    select gen_random_uuid(), 'volume-' || n, 'Volume ' || n, '', '', ${categoryId}::uuid, 'coats', '', '', 'ONE',
      case when n % 10 = 0 then 'DRAFT' else 'ACTIVE' end::product_status,
      timestamptz '2026-01-01' - n * interval '1 minute'
    from generate_series(1, ${count}::int) as n`);
  await db().rows(sql`
    insert into product_colour (id, product_id, name, code, hex, position)
    select gen_random_uuid(), id, 'ink', 'ink', '#111110', 0 from product where slug like 'volume-%'`);
  await db().rows(sql`
    insert into variant (id, product_id, colour_id, size, sku, price_minor, position)
    select gen_random_uuid(), product_id, id, 'One size', id::text, 4800, 0 from product_colour
    where product_id in (select id from product where slug like 'volume-%')`);
}
