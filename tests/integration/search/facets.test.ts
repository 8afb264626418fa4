import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareSizes } from "#modules/catalog/product.ts";
import { type Filters, noFilters, type Sort } from "#modules/search/list-query.ts";
import { type FoundList, foundList } from "#modules/search/listing.queries.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { randomFrom } from "#prisma/seed/random.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { addGenerated, addSeedShop } from "./search-shop.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 4 });
  await addSeedShop();
  await addGenerated(150);
}, 60_000);
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

type Row = {
  id: string;
  category: string;
  family: string;
  size: string;
  shelf: boolean;
  price: number;
  name: string;
  published: Date;
};

/** Every variant on sale, read from the shop's own tables; prices are those that tiles show. */
function variants(): Promise<Row[]> {
  return db().rows<Row>(sql`
    select product.id, category.slug as category, colour_family(colour.hex) as family, variant.size, product.name,
      coalesce(level.on_hand > 0, false) as shelf, product.published_at as published,
      (select min(price_minor) from variant as other where other.product_id = product.id and other.status = 'ACTIVE') as price
    from variant join product on product.id = variant.product_id and product.status = 'ACTIVE'
    join category on category.id = product.category_id
    join product_colour as colour on colour.id = variant.colour_id
    left join stock_level as level on level.variant_id = variant.id
    where variant.status = 'ACTIVE'`);
}

function isWanted(row: Row, filters: Filters): boolean {
  const one = (values: readonly string[], value: string) => values.length === 0 || values.includes(value);
  return (
    one(filters.categories, row.category) &&
    one(filters.sizes, row.size) &&
    one(filters.colours, row.family) &&
    (!filters.inStock || row.shelf) &&
    row.price >= (filters.priceFrom ?? 0) * 100 &&
    row.price <= (filters.priceTo ?? 1_000_000) * 100
  );
}

function countBy(rows: readonly Row[], filters: Filters, key: "category" | "family" | "size") {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const ids = found.get(row[key]) ?? new Set();
    if (isWanted(row, filters)) ids.add(row.id);
    found.set(row[key], ids);
  }
  return Object.fromEntries([...found].map(([value, ids]) => [value, ids.size]));
}

const distinct = (rows: readonly Row[], filters: Filters) =>
  new Set(rows.filter((row) => isWanted(row, filters)).map((row) => row.id)).size;

async function listed(filters: Partial<Filters>, sort: Sort = "newest", page = 1): Promise<FoundList> {
  const scope = { category: null, search: null };
  const list = await foundList({ scope, filters: { ...noFilters, ...filters }, sort, page });
  if (list === null) throw new Error("The shop is a scope");
  return list;
}

const counts = (values: readonly { value: string; count: number }[]) =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

describe("the counts of a filtered list", () => {
  test("are those that counting every variant by hand gives, for 60 random choices", async () => {
    const rows = await variants();
    const random = randomFrom(7);
    const some = (values: readonly string[], atMost: number) =>
      [...new Set(Array.from({ length: random.below(atMost + 1) }, () => random.pick(values)))].sort();
    for (let round = 0; round < 60; round += 1) {
      const priceFrom = random.below(3) === 0 ? random.below(300) : null;
      const filters: Filters = {
        categories: some(
          rows.map((row) => row.category),
          2,
        ),
        sizes: some(
          rows.map((row) => row.size),
          2,
        ),
        colours: some(
          rows.map((row) => row.family),
          2,
        ),
        priceFrom,
        priceTo: random.below(3) === 0 ? (priceFrom ?? 0) + random.below(400) : null,
        inStock: random.below(2) === 0,
      };
      const { total, facets, without, tiles } = await listed(filters);
      const label = JSON.stringify(filters);
      expect(total, label).toBe(distinct(rows, filters));
      expect(tiles.length, label).toBe(Math.min(24, total));
      expect(counts(facets.categories), label).toEqual(
        countBy(rows, { ...filters, categories: [] }, "category"),
      );
      expect(counts(facets.sizes), label).toEqual(countBy(rows, { ...filters, sizes: [] }, "size"));
      expect(counts(facets.colours), label).toEqual(countBy(rows, { ...filters, colours: [] }, "family"));
      expect(facets.inStock, label).toBe(distinct(rows, { ...filters, inStock: true }));
      if (filters.inStock) expect(without.stock, label).toBe(distinct(rows, { ...filters, inStock: false }));
      if (filters.sizes.length > 0)
        expect(without.size, label).toBe(distinct(rows, { ...filters, sizes: [] }));
      if (priceFrom !== null)
        expect(without.price, label).toBe(distinct(rows, { ...filters, priceFrom: null, priceTo: null }));
    }
  });

  test("come with sizes as on a shelf and the true range of prices", async () => {
    const { facets } = await listed({});
    const sizes = facets.sizes.map(({ value }) => value);
    expect(sizes).toEqual([...sizes].sort(compareSizes));
    const prices = (await variants()).map((row) => row.price);
    expect(facets.price).toEqual({ minMinor: Math.min(...prices), maxMinor: Math.max(...prices) });
  });

  test("ask for the size in the colour, and for that on the shelf", async () => {
    const [row] = await db().rows<{ id: string; size: string; family: string; variant: string }>(sql`
      select variant.product_id as id, variant.size, colour_family(colour.hex) as family, variant.id as variant
      from variant join product_colour as colour on colour.id = variant.colour_id
      join stock_level as level on level.variant_id = variant.id
      where level.on_hand > 0 and variant.size = 'M' limit 1`);
    if (row === undefined) throw new Error("The seed has an M");
    const filters = { sizes: ["M"], colours: [row.family], inStock: true };
    const before = (await listed(filters)).total;
    await db().rows(sql`
      update stock_level set on_hand = 0 where variant_id in (
        select variant.id from variant join product_colour as colour on colour.id = variant.colour_id
        where variant.product_id = ${row.id}::uuid and size = 'M' and colour_family(colour.hex) = ${row.family})`);
    expect((await listed(filters)).total).toBe(before - 1);
    expect((await listed({ ...filters, inStock: false })).total).toBeGreaterThanOrEqual(before);
  });
});

describe("a filtered list", () => {
  test.each(["newest", "price-up", "price-down", "name"] as const)(
    "sorted by %s shows every product on exactly one page, in order",
    async (sort) => {
      const first = await listed({ inStock: true }, sort);
      const tiles = [...first.tiles];
      for (let page = 2; page <= first.pageCount; page += 1)
        tiles.push(...(await listed({ inStock: true }, sort, page)).tiles);
      expect(new Set(tiles.map((tile) => tile.id)).size).toBe(first.total);
      const prices = tiles.map((tile) => tile.price.fromMinor);
      if (sort === "price-up") expect(prices).toEqual([...prices].sort((a, b) => a - b));
      if (sort === "price-down") expect(prices).toEqual([...prices].sort((a, b) => b - a));
    },
  );

  test("shows each product in the colour that was chosen", async () => {
    const { tiles } = await listed({ colours: ["brown"] });
    const boot = tiles.find((tile) => tile.slug === "ankle-boot");
    expect(boot).toMatchObject({ colours: ["black", "brown"], colour: "brown" });
    expect(boot?.front?.src).toContain("ankle-boot-brown");
    expect(
      (await listed({ colours: ["black"] })).tiles.find((tile) => tile.slug === "ankle-boot"),
    ).not.toHaveProperty("colour");
  });

  test("keeps to its category, and knows no other than there are", async () => {
    const scope = { category: "shoes", search: null };
    const list = await foundList({ scope, filters: noFilters, sort: "newest", page: 1 });
    expect(list?.total).toBe(
      new Set((await variants()).filter((row) => row.category === "shoes").map((row) => row.id)).size,
    );
    expect(list?.facets.categories).toEqual([]);
    expect(
      await foundList({
        ...{ scope: { category: "hats", search: null } },
        filters: noFilters,
        sort: "name",
        page: 1,
      }),
    ).toBeNull();
  });

  test("shows its last page when one after it is asked for", async () => {
    const list = await listed({}, "newest", 999);
    expect(list.page).toBe(list.pageCount);
    expect(list.tiles.length).toBeGreaterThan(0);
  });
});
