import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { Storage } from "#platform/storage.ts";
import { seedShop } from "#prisma/seed/seed-shop.ts";
import { seedVolume } from "#prisma/seed/seed-volume.ts";
import { createTestDatabase } from "#tests/support/database.ts";

const now = new Date("2026-11-22T15:30:00Z");
const nowhere: Storage = { read: async () => null, write: async () => {} };

let database: Awaited<ReturnType<typeof createTestDatabase>>;

beforeEach(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 8 });
});

afterEach(async () => {
  await closeDatabase();
  await database.drop();
});

test("of several seeders at once, one writes and the others find a shop", async () => {
  const outcomes = await Promise.all([1, 2, 3].map(() => seedShop({ now, storage: nowhere })));
  expect(outcomes.filter((outcome) => outcome.isSeeded)).toHaveLength(1);
  expect(await count()).toMatchObject({ products: 41, settings: 1 });
});

test("a seed that fails half way leaves nothing behind and can be run again", async () => {
  // The journal is written last: by then the whole catalogue stands in the transaction.
  await db().affected(sql`
    insert into author (id, slug, name, role, bio) values (gen_random_uuid(), 'marit-okafor', 'M', 'in the way', '')`);
  await expect(seedShop({ now, storage: nowhere })).rejects.toThrow(/author_slug_key/);
  expect(await count()).toEqual({ products: 0, variants: 0, movements: 0, settings: 0, tags: 0 });

  await db().affected(sql`delete from author`);
  expect(await seedShop({ now, storage: nowhere })).toMatchObject({ isSeeded: true });
});

test("volume is added up to the number asked for, once", async () => {
  await seedShop({ now, storage: nowhere });
  expect(await seedVolume({ count: 2_100, now })).toBe(2_100);
  const before = await count();
  expect(before.products).toBe(41 + 2_100);
  expect(await seedVolume({ count: 2_100, now })).toBe(0);
  expect(await count()).toEqual(before);
  expect(await seedVolume({ count: 2_150, now })).toBe(50);

  const wrong = await db().rows(sql`
    select sku from variant left join stock_level on stock_level.variant_id = variant.id
    where on_hand is distinct from
      (select coalesce(sum(delta), 0) from stock_movement where stock_movement.variant_id = variant.id)`);
  expect(wrong).toEqual([]);
});

test("the same day makes the same shop in every database", async () => {
  await closeDatabase();
  const prints: unknown[] = [];
  const hours = ["2026-11-22T00:00:00Z", "2026-11-22T23:59:59Z"];
  for (const hour of hours) {
    const other = await createTestDatabase();
    openDatabase({ url: other.url, maxConnections: 2 });
    await seedShop({ now: new Date(hour), storage: nowhere });
    await seedVolume({ count: 50, now: new Date(hour) });
    prints.push(
      await db().rows(sql`
        select md5(string_agg(p::text || coalesce(v::text, ''), ',' order by p.id, v.id)) as print
        from product p left join variant v on v.product_id = p.id`),
    );
    await closeDatabase();
    await other.drop();
  }
  expect(prints[0]).toEqual(prints[1]);
});

async function count() {
  const [row] = await db().rows<
    Record<"products" | "variants" | "movements" | "settings" | "tags", number>
  >(sql`
    select (select count(*) from product) as products, (select count(*) from variant) as variants,
      (select count(*) from stock_movement) as movements, (select count(*) from shop_settings) as settings,
      (select count(*) from cache_tag) as tags`);
  if (row === undefined) throw new Error("no counts");
  return row;
}
