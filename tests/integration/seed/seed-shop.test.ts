import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditStock } from "#modules/inventory/stock-audit.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { localDiskStorage } from "#platform/storage.ts";
import { type SeedOutcome, seedShop } from "#prisma/seed/seed-shop.ts";
import { createTestDatabase } from "#tests/support/database.ts";

const now = new Date("2026-11-22T15:30:00Z");
const artFolder = path.join(import.meta.dirname, "../../../prisma/seed/art");

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let storageFolder: string;
let outcome: SeedOutcome;

beforeAll(async () => {
  database = await createTestDatabase();
  storageFolder = await mkdtemp(path.join(tmpdir(), "seed-files-"));
  openDatabase({ url: database.url, maxConnections: 4 });
  outcome = await seed();
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
  await rm(storageFolder, { recursive: true });
});

function seed(): Promise<SeedOutcome> {
  return seedShop({ now, storage: localDiskStorage(storageFolder) });
}

describe("a seeded shop", () => {
  test("has its catalogue and its journal", () => {
    if (!outcome.isSeeded) throw new Error("nothing was seeded");
    expect(outcome.counts.product).toBeGreaterThanOrEqual(40);
    expect(outcome.counts.variant).toBeGreaterThanOrEqual(250);
    expect(outcome.counts).toMatchObject({ shop_settings: 1, category: 5, author: 3, post: 12 });
    expect(outcome.counts.shipping_method).toBeGreaterThanOrEqual(2);
  });

  test("has as much on hand as its movements say, and nothing reserved", async () => {
    const wrong = await db().rows(sql`
      select variant.sku, level.on_hand, level.reserved, moved.total, moved.last
      from variant
      left join stock_level level on level.variant_id = variant.id
      left join lateral (
        select coalesce(sum(delta), 0) as total, (array_agg(on_hand_after order by id desc))[1] as last
        from stock_movement where variant_id = variant.id
      ) moved on true
      where level.on_hand is distinct from moved.total or level.on_hand <> coalesce(moved.last, 0)
        or level.reserved <> 0`);
    expect(wrong).toEqual([]);
  });

  test("has a year of orders whose books are in order, and has learnt from them", async () => {
    const [orders] = await db().rows<{ count: number; first: Date; last: Date }>(sql`
      select count(*) as count, min(placed_at) as first, max(placed_at) as last from shop_order`);
    expect(orders?.count).toBeGreaterThan(350);
    expect(now.getTime() - Number(orders?.first)).toBeGreaterThan(300 * 86_400_000);
    expect(now.getTime() - Number(orders?.last)).toBeLessThan(7 * 86_400_000);
    expect(Number(orders?.last)).toBeLessThan(now.getTime());
    const broken = (await auditStock()).filter(({ rows }) => rows.length > 0);
    expect(broken).toEqual([]);

    const best = await db().rows<{ slug: string }>(sql`
      select other.slug from recommendation
      join product on product.id = product_id join product as other on other.id = recommended_id
      where product.slug = 'wool-coat' order by recommendation.position limit 5`);
    expect(best.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["ankle-boot", "wool-scarf"]));
  });

  test("has sizes that are sold out, sizes that are low, and one piece that is gone altogether", async () => {
    const [count] = await db().rows<{ sold_out: number; low: number; good: number; gone: number }>(sql`
      select count(*) filter (where on_hand = 0) as sold_out, count(*) filter (where on_hand between 1 and 3) as low,
        count(*) filter (where on_hand > 3) as good,
        (select count(*) from (
          select product_id from variant join stock_level on variant_id = id
          group by product_id having sum(on_hand) = 0) empty) as gone
      from stock_level`);
    expect(count?.sold_out).toBeGreaterThan(10);
    expect(count?.low).toBeGreaterThan(10);
    expect(count?.good).toBeGreaterThan(200);
    expect(count?.gone).toBeGreaterThanOrEqual(1);
  });

  test("keeps every picture in storage, byte for byte, with a tiny one inline", async () => {
    const pictures = await db().rows<{ storage_key: string; blur_data_url: string }>(
      sql`select storage_key, blur_data_url from media`,
    );
    expect(pictures.length).toBeGreaterThan(100);
    for (const { storage_key: key, blur_data_url: blur } of pictures) {
      const stored = await readFile(path.join(storageFolder, key));
      expect(stored.equals(await readFile(path.join(artFolder, path.basename(key)))), key).toBe(true);
      expect(blur).toMatch(/^data:image\/webp;base64,[\w+/=]{40,275}$/);
    }
  });

  test("shows each colour from the front first, in a picture of its own", async () => {
    const fronts = await db().rows<{ view: string; alt: string; colour: string }>(sql`
      select distinct on (picture.colour_id) picture.view, media.alt, colour.name as colour
      from product_colour colour
      left join product_picture picture on picture.colour_id = colour.id and picture.product_id = colour.product_id
      left join media on media.id = picture.media_id
      order by picture.colour_id, picture.position`);
    for (const { view, alt, colour } of fronts) {
      expect(view).toBe("front");
      expect(alt).toContain(` in ${colour}`);
    }
  });

  test("published every product and post before today, the newest first", async () => {
    const rows = await db().rows<{ slug: string; published_at: Date }>(sql`
      select slug, published_at from product union all select slug, published_at from post`);
    for (const { slug, published_at: at } of rows)
      expect(at.getTime(), slug).toBeLessThan(Date.UTC(2026, 10, 22));
    const [newest] = await db().rows<{ slug: string }>(
      sql`select slug from product order by published_at desc, id limit 1`,
    );
    expect(newest?.slug).toBe("wool-coat");
  });

  test("has reviews of most products, each of a variant that exists", async () => {
    const [count] = await db().rows<{ products: number; unbought: number; astray: number }>(sql`
      select count(distinct review.product_id) as products, count(*) filter (where not is_verified) as unbought,
        count(*) filter (where is_verified and variant.id is null) as astray
      from review left join variant on variant.id = review.variant_id and variant.product_id = review.product_id
      where review.status = 'PUBLISHED'`);
    expect(count?.products).toBeGreaterThanOrEqual(38);
    expect(count?.unbought).toBeGreaterThan(0);
    expect(count?.astray).toBe(0);
  });

  test("is left alone by a second seed", async () => {
    const before = await fingerprint();
    expect(await seed()).toEqual({ isSeeded: false });
    expect(await fingerprint()).toEqual(before);
  });
});

/** Row counts and contents of what a seed writes. */
async function fingerprint() {
  return db().rows(sql`
    select 'product' as what, count(*), md5(string_agg(t::text, ',' order by t::text)) from product t
    union all select 'variant', count(*), md5(string_agg(t::text, ',' order by t::text)) from variant t
    union all select 'media', count(*), md5(string_agg(t::text, ',' order by t::text)) from media t
    union all select 'level', count(*), md5(string_agg(t::text, ',' order by t::text)) from stock_level t
    union all select 'movement', count(*), md5(string_agg(t::text, ',' order by t::text)) from stock_movement t
    union all select 'post', count(*), md5(string_agg(t::text, ',' order by t::text)) from post t
    union all select 'tag', count(*), md5(string_agg(t::text, ',' order by t::text)) from cache_tag t`);
}
