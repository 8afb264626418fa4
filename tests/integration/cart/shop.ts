import { randomUUID } from "node:crypto";
import { db, inTransaction } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

export type ShopOptions = { maxPerLine?: number; maxPerCart?: number };

/** Opens a shop: settings, and one category and product for `addVariant` to hang variants on. */
export async function openShop({ maxPerLine = 5, maxPerCart = 20 }: ShopOptions = {}): Promise<void> {
  await db().rows(sql`
    insert into shop_settings (id, name, currency, max_per_line, max_per_cart, support_email)
    values (1, 'Cartelle', 'USD', ${maxPerLine}::int, ${maxPerCart}::int, 'shop@cartelle.example')`);
  await db().rows(sql`
    insert into category (id, slug, name, title, text, position)
    values (${categoryId}::uuid, 'outerwear', 'Outerwear', 'Outerwear', 'Coats.', 1)`);
}

const categoryId = randomUUID();
let made = 0;

/** A product with one colour, one picture and one variant, with stock. Returns what tests need to name it by. */
export async function addVariant({ priceMinor = 48_000, onHand = 100 } = {}): Promise<{
  variantId: string;
  productId: string;
  slug: string;
}> {
  made += 1;
  const [variantId, productId, colourId, mediaId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const slug = `coat-${made}`;
  await db().rows(sql`
    with new_product as (
      insert into product (id, slug, name, summary, description, category_id, subcategory, material, care, size_template,
        status, published_at)
      values (${productId}::uuid, ${slug}, ${`Coat ${made}`}, 's', 'd', ${categoryId}::uuid, 'coats', 'm', 'c', 'ALPHA',
        'ACTIVE', now())
    ), new_colour as (
      insert into product_colour (id, product_id, name, code, hex, position)
      values (${colourId}::uuid, ${productId}::uuid, 'Camel', 'CAM', '#c19a6b', 1)
    ), new_media as (
      insert into media (id, storage_key, width, height, alt) values
        (${mediaId}::uuid, ${`products/${slug}.webp`}, 1200, 1500, 'A coat')
    ), new_picture as (
      insert into product_picture (product_id, media_id, colour_id, view, position)
      values (${productId}::uuid, ${mediaId}::uuid, ${colourId}::uuid, 'front', 1)
    ), new_level as (
      insert into stock_level (variant_id, on_hand) values (${variantId}::uuid, ${onHand}::int)
    )
    insert into variant (id, product_id, colour_id, size, sku, price_minor, position)
    values (${variantId}::uuid, ${productId}::uuid, ${colourId}::uuid, 'M', ${`SKU-${made}`}, ${priceMinor}::int, 1)`);
  return { variantId, productId, slug };
}

/** A reservation as the desk would leave it, lasting this long by the shop's clock (negative: past its expiry). */
export async function addReservation({
  lastsMs = 900_000,
  pinned = false,
  closed = false,
} = {}): Promise<string> {
  const id = randomUUID();
  await db().rows(sql`
    insert into reservation (id, expires_at, pinned, closed_at)
    values (${id}::uuid, shop_now() + ${lastsMs}::int * interval '1 millisecond', ${pinned}::boolean,
      case when ${closed}::boolean then shop_now() end)`);
  return id;
}

export type CartRow = { state: string; version: number; checkoutId: string | null };

export async function cartRow(cartId: string): Promise<CartRow | undefined> {
  const [row] = await db().rows<CartRow>(
    sql`select state, version, checkout_id as "checkoutId" from cart where id = ${cartId}::uuid`,
  );
  return row;
}

/** Quantities by variant, as the table has them. */
export async function quantities(cartId: string): Promise<Record<string, number>> {
  const rows = await db().rows<{ variantId: string; quantity: number }>(
    sql`select variant_id as "variantId", quantity from cart_line where cart_id = ${cartId}::uuid`,
  );
  return Object.fromEntries(rows.map((row) => [row.variantId, row.quantity]));
}

/**
 * Starts all the work while somebody else holds the cart's lock, lets go when all of it waits for that lock, and returns
 * what came of it: the surest way to a race.
 */
export function raceForCart<T>(cartId: string, work: readonly (() => Promise<T>)[]): Promise<T[]> {
  return inTransaction(async (tx) => {
    await tx.rows(sql`select 1 from cart where id = ${cartId}::uuid for update`);
    const racing = work.map((start) => start());
    while ((await waitingForLocks()) < work.length) await new Promise((resolve) => setImmediate(resolve));
    return { racing };
  }).then(({ racing }) => Promise.all(racing));
}

async function waitingForLocks(): Promise<number> {
  const [row] = await db().rows<{ waiting: number }>(sql`
    select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`);
  return row?.waiting ?? 0;
}
