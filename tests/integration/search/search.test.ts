import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adjustStock } from "#modules/inventory/adjust-stock.ts";
import { noFilters, type Sort } from "#modules/search/list-query.ts";
import { foundList } from "#modules/search/listing.queries.ts";
import { suggestionsFor } from "#modules/search/suggestions.queries.ts";
import { closeDatabase, db, inTransaction, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { addSeedShop } from "./search-shop.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 6 });
  await addSeedShop();
}, 60_000);
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

async function find(search: string, sort: Sort = "best") {
  const list = await foundList({ scope: { category: null, search }, filters: noFilters, sort, page: 1 });
  if (list === null) throw new Error("A search is a scope");
  return { ...list, names: list.tiles.map((tile) => tile.name) };
}

describe("a search", () => {
  test.each([
    ["turtleneck", "Roll-neck jumper"],
    ["roll-neck", "Roll-neck jumper"],
    ["rollneck", "Roll-neck jumper"],
    ["boucle coat", "Bouclé coat"],
    ["BOUCLÉ   Coat!", "Bouclé coat"],
    ["loafers", "Penny loafer"],
    ["sweater", "Crew-neck jumper"],
  ])("for %s finds %s", async (asked, name) => {
    const found = await find(asked);
    expect(found.names).toContain(name);
    expect(found.understood).toBeNull();
  });

  test.each([
    ["turtelneck", "Roll-neck jumper", "turtleneck"],
    ["cardigna", "V-neck cardigan", "cardigan"],
    ["bouclle coat", "Bouclé coat", "boucle coat"],
    ["lofer", "Penny loafer", "loafer"],
  ])("for the mistyped %s finds %s, and says that it looked for %s", async (asked, name, understood) => {
    const found = await find(asked);
    expect(found.names).toContain(name);
    expect(found.understood).toBe(understood);
  });

  test("puts what is called so before what is only made of it", async () => {
    const { names } = await find("wool");
    const called = names.filter((name) => /wool/i.test(name));
    expect(called.length).toBeGreaterThan(0);
    expect(names.slice(0, called.length)).toEqual(called);
  });

  test("finds a colour by its name and by its family", async () => {
    expect((await find("oxblood")).total).toBeGreaterThan(0);
    expect((await find("red")).total).toBeGreaterThanOrEqual((await find("oxblood")).total);
  });

  test("looks into descriptions when nothing is called so", async () => {
    const { total, tiles } = await find("Hawick");
    const [row] = await db().rows<{ count: number }>(
      sql`select count(*) from product where description ilike '%hawick%' or summary ilike '%hawick%'`,
    );
    expect(total).toBe(row?.count);
    expect(tiles.length).toBe(total);
  });

  test("takes any of the words when no product has all, and says nothing when there is nothing", async () => {
    expect((await find("cardigan spaceship")).names).toContain("V-neck cardigan");
    expect(await find("xyzzyq")).toMatchObject({ total: 0, tiles: [], understood: null });
  });

  test.each([
    "'; drop table product; --",
    "' | !wool",
    "wool & | ! ( ) :* <->",
    "\\",
    "%",
    "the",
    "a:*b",
    "\u0000wool",
  ])("takes %j for words and nothing else", async (asked) => {
    expect((await find(asked)).total).toBeGreaterThanOrEqual(0);
    expect(await suggestionsFor(asked)).toHaveProperty("products");
  });

  test("counts the facets of what it found alone", async () => {
    const { facets, total } = await find("boots");
    expect(facets.categories.find(({ value }) => value === "shoes")?.count).toBe(total);
    expect(facets.categories).toHaveLength(1);
  });
});

describe("suggestions", () => {
  test("come while a word is being typed, and through a slip in it", async () => {
    for (const typed of ["turtl", "turtlen", "turteln", "turtelne"]) {
      const { products } = await suggestionsFor(typed);
      expect(
        products.map((product) => product.name),
        typed,
      ).toContain("Roll-neck jumper");
    }
  });

  test("see through a slip in a short beginning, which many words resemble", async () => {
    const { products, understood } = await suggestionsFor("lofe");
    expect(understood).toBe("loafer");
    expect(products.map((product) => product.name)).toContain("Penny loafer");
  });

  test("name categories and articles that are out, but none that isn't", async () => {
    const [post] = await db().rows<{ title: string; id: string }>(
      sql`select title, id from post order by published_at limit 1`,
    );
    const title = post?.title ?? "";
    const titles = async () => (await suggestionsFor(title)).articles.map((article) => article.title);
    expect(await titles()).toContain(title);
    await db().rows(
      sql`update post set published_at = now() + interval '1 day' where id = ${post?.id}::uuid`,
    );
    expect(await titles()).not.toContain(title);
    expect((await suggestionsFor("outerw")).categories).toEqual([{ slug: "outerwear", name: "Outerwear" }]);
  });
});

describe("what can be found", () => {
  test("follows every change of a product, in the transaction that makes it", async () => {
    await inTransaction(async (tx) => {
      await tx.rows(sql`update product set name = 'Zephyr cape' where slug = 'cardigan'`);
      return { ok: false };
    });
    expect((await find("zephyr")).total).toBe(0);
    await db().rows(sql`update product set name = 'Zephyr cape' where slug = 'cardigan'`);
    expect((await find("zephyr")).names).toEqual(["Zephyr cape"]);
    await db().rows(
      sql`update variant set price_minor = 777700 where product_id = (select id from product where slug = 'cardigan')`,
    );
    expect((await find("zephyr")).facets.price).toEqual({ minMinor: 777700, maxMinor: 777700 });
    await db().rows(
      sql`update product_colour set hex = '#ff0000' where product_id = (select id from product where slug = 'cardigan')`,
    );
    expect((await find("zephyr")).facets.colours.map(({ value }) => value)).toEqual(["red"]);
    await db().rows(sql`update product set status = 'ARCHIVED' where slug = 'cardigan'`);
    expect((await find("zephyr")).total).toBe(0);
    await db().rows(sql`update product set status = 'ACTIVE' where slug = 'cardigan'`);
    await db().rows(
      sql`delete from variant where product_id = (select id from product where slug = 'cardigan')`,
    );
    expect((await find("zephyr")).total).toBe(0);
  });

  test("two last units of one product that go at once are both seen to be gone", async () => {
    const variants = await db().rows<{ id: string }>(sql`
      select variant.id from variant join product on product.id = variant.product_id where product.slug = 'wool-jumper'
      order by variant.id`);
    const [one, other, ...rest] = variants.map((variant) => variant.id);
    await db().rows(sql`update stock_level set on_hand = 0 where variant_id = any(${rest}::uuid[])`);
    await db().rows(sql`update stock_level set on_hand = 1 where variant_id = any(${[one, other]}::uuid[])`);
    await Promise.all(
      [one, other].map((variantId) =>
        adjustStock({ variantId: variantId ?? "", delta: -1, kind: "COUNTED", actor: "staff:test" }),
      ),
    );
    const rows = await db().rows<{ in_stock: boolean; offers: string }>(sql`
      select in_stock, offers from product_document join offer_range on offer_range.id = range_id
      where product_id = (select id from product where slug = 'wool-jumper')`);
    expect(rows[0]?.in_stock).toBe(false);
    expect(rows[0]?.offers).not.toMatch(/\t1(\n|$)/);
  });
});
