import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { categories, listingPage, newArrivals } from "#modules/catalog/listing.queries.ts";
import { newestSlugs, productBySlug } from "#modules/catalog/product.queries.ts";
import { stockOfProducts, stockOfVariants, variantsOnShelf } from "#modules/catalog/stock.queries.ts";
import { tilesByIds } from "#modules/catalog/tile.queries.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { type AddedProduct, addCategory, addProduct, setStock } from "./shop.ts";

let database: TestDatabase;
let shoes: string;
let coats: string;

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 4 });
  shoes = await addCategory("shoes", 2);
  coats = await addCategory("coats", 1);
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

async function archive(variantIds: readonly string[]): Promise<void> {
  await db().rows(sql`update variant set status = 'ARCHIVED' where id = any(${variantIds}::uuid[])`);
}

describe("a list of products", () => {
  beforeAll(async () => {
    for (let age = 1; age <= 27; age += 1) await addProduct({ categoryId: shoes, slug: `shoe-${age}`, age });
    await addProduct({ categoryId: shoes, slug: "shoe-draft", status: "DRAFT", age: 0 });
    await addProduct({ categoryId: shoes, slug: "shoe-archived", status: "ARCHIVED", age: 0 });
  });

  test("shows 24 a page, newest first, and every product on exactly one page", async () => {
    const [first, second] = [await listingPage("shoes", 1), await listingPage("shoes", 2)];
    expect(first).toMatchObject({ page: 1, pageCount: 2, total: 27, category: { slug: "shoes" } });
    const slugs = [...(first?.tiles ?? []), ...(second?.tiles ?? [])].map((tile) => tile.slug);
    expect(slugs).toEqual(Array.from({ length: 27 }, (_, index) => `shoe-${index + 1}`));
    expect(first?.tiles).toHaveLength(24);
  });

  test("has no page before its first or after its last, and no unknown category", async () => {
    for (const page of [0, -1, 3, 9_999_999]) expect(await listingPage("shoes", page)).toBeNull();
    expect(await listingPage("hats", 1)).toBeNull();
    expect(await listingPage("' or true --", 1)).toBeNull();
  });

  test("of an empty category is its first page, without products", async () => {
    await addCategory("empty", 3);
    expect(await listingPage("empty", 1)).toMatchObject({ total: 0, pageCount: 1, tiles: [] });
  });

  test("of the whole shop mixes the categories by age", async () => {
    await addProduct({ categoryId: coats, slug: "coat-new", age: 0 });
    const listing = await listingPage(null, 1);
    expect(listing?.category).toBeNull();
    expect(listing?.tiles.slice(0, 2).map((tile) => tile.slug)).toEqual(["coat-new", "shoe-1"]);
    expect((await newArrivals(1)).map((tile) => tile.slug)).toEqual(["coat-new"]);
    expect(await newestSlugs(2)).toEqual(["coat-new", "shoe-1"]);
  });

  test("comes with the categories in the order of the navigation", async () => {
    expect((await categories()).map((category) => category.slug)).toEqual(["coats", "shoes", "empty"]);
  });
});

describe("a tile", () => {
  test("shows its first colour from two sides and the price it starts from", async () => {
    const { id, slug } = await addProduct({
      categoryId: coats,
      age: 100,
      colours: [
        { code: "camel", sizes: ["S"], pictures: 3, priceMinor: 9000 },
        { code: "ink", sizes: ["S"], pictures: 1, priceMinor: 7000 },
      ],
    });
    const [tile] = await tilesByIds([id]);
    expect(tile).toMatchObject({
      colours: ["camel", "ink"],
      price: { fromMinor: 7000, toMinor: 9000 },
      front: { src: `/media/products/${slug}-camel-0.webp` },
      second: { src: `/media/products/${slug}-camel-1.webp` },
    });
  });

  test("does without pictures", async () => {
    const { id } = await addProduct({
      categoryId: coats,
      age: 100,
      colours: [{ code: "ink", sizes: ["S"] }],
    });
    expect(await tilesByIds([id])).toMatchObject([{ front: null, second: null }]);
  });

  test("is left out when there is nothing to buy, and the others keep the order asked for", async () => {
    const gone = await addProduct({ categoryId: coats, age: 100 });
    await archive(gone.variantIds);
    const draft = await addProduct({ categoryId: coats, age: 100, status: "DRAFT" });
    const [a, b] = [
      await addProduct({ categoryId: coats, age: 101 }),
      await addProduct({ categoryId: coats, age: 102 }),
    ];
    const tiles = await tilesByIds([b.id, gone.id, draft.id, a.id]);
    expect(tiles.map((tile) => tile.id)).toEqual([b.id, a.id]);
  });
});

describe("a product's page", () => {
  test("has its colours in order, their sizes as on a shelf, and only what can be bought", async () => {
    const product = await addProduct({
      categoryId: coats,
      age: 100,
      colours: [
        { code: "camel", sizes: ["XL", "S", "M"], pictures: 2 },
        { code: "ink", sizes: ["S"], pictures: 1 },
      ],
    });
    await archive([product.variantIds[2] ?? "", product.variantIds[3] ?? ""]);
    const detail = await productBySlug(product.slug);
    expect(detail?.category).toEqual({ slug: "coats", name: "coats", picture: null });
    expect(detail?.colours.map((colour) => colour.slug)).toEqual(["camel"]);
    expect(detail?.colours[0]?.variants.map((variant) => variant.size)).toEqual(["S", "XL"]);
    expect(detail?.colours[0]?.pictures).toHaveLength(2);
  });

  test("is not there for a draft, an archived product, one without variants, or an unknown slug", async () => {
    const gone = await addProduct({ categoryId: coats, age: 100 });
    await archive(gone.variantIds);
    for (const slug of ["shoe-draft", "shoe-archived", gone.slug, "unknown", ""]) {
      expect(await productBySlug(slug)).toBeNull();
    }
  });
});

describe("live stock", () => {
  let product: AddedProduct;
  beforeAll(async () => {
    product = await addProduct({
      categoryId: coats,
      age: 100,
      colours: [{ code: "ink", sizes: ["S", "M", "L"] }],
    });
    const [small = "", medium = ""] = product.variantIds;
    await setStock(small, 5, 3);
    await setStock(medium, 2, 2);
  });

  test("counts what nobody was promised; a variant that never had stock has none", async () => {
    const [small = "", medium = "", large = ""] = product.variantIds;
    expect(await stockOfVariants(product.variantIds)).toEqual({ [small]: 2, [medium]: 0, [large]: 0 });
  });

  test("of a product is the sum of its variants on sale", async () => {
    const unknown = "00000000-0000-4000-8000-000000000000";
    expect(await stockOfProducts([product.id, unknown])).toEqual({ [product.id]: 2, [unknown]: 0 });
  });

  test("on the shelf is also what is promised", async () => {
    const [small, medium] = product.variantIds;
    expect(await variantsOnShelf(product.variantIds)).toEqual(new Set([small, medium]));
  });
});
