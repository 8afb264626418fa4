import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recommendedWith, suggestionsForBag } from "#modules/recommendations/recommendations.queries.ts";
import { refreshRecommendations } from "#modules/recommendations/refresh-recommendations.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase } from "#tests/support/database.ts";
import { type AddedProduct, addCategory, addProduct } from "../catalog/shop.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let categoryId: string;
const products: Record<string, AddedProduct> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 8 });
  categoryId = await addCategory("everything");
  for (const [age, slug] of ["coat", "boot", "scarf", "beanie", "tee", "slip", "draft"].entries()) {
    await add(slug, { age, status: slug === "draft" ? "DRAFT" : "ACTIVE" });
  }
  await buyTogether(["coat", "boot"], 9);
  await buyTogether(["coat", "scarf"], 5);
  await buyTogether(["coat", "draft"], 9);
  await buyTogether(["tee"], 30);
  await buyTogether(["coat", "tee"], 2);
  await fillBag(["slip", "beanie"]);
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

describe("what is learnt", () => {
  test("is what was bought together, best first; a draft is nobody's candidate", async () => {
    await refreshRecommendations();
    expect(await listOf("coat")).toEqual([
      { slug: "boot", source: "bought" },
      { slug: "scarf", source: "bought" },
      { slug: "tee", source: "bought" },
    ]);
    expect(await listOf("beanie")).toEqual([{ slug: "slip", source: "carted" }]);
  });

  test("scores as reckoned by hand: cosine over halving weights, less where there is little to go by", async () => {
    const [row] = await db().rows<{ score: number }>(sql`
      select score from recommendation where product_id = ${idOf("coat")} and recommended_id = ${idOf("scarf")}`);
    // All orders are 180 days old and so weigh a half each: 5 shared, 25 with the coat, 5 with the scarf.
    expect(row?.score).toBeCloseTo((2.5 / Math.sqrt(12.5 * 2.5)) * (5 / 9), 4);
  });

  test("changes nothing when repeated, and bumps only the lists that changed", async () => {
    await refreshRecommendations();
    const before = await versions();
    expect(await refreshRecommendations()).toEqual({ changedLists: 0 });
    expect(await versions()).toEqual(before);

    await buyTogether(["beanie", "boot"], 3);
    const { changedLists } = await refreshRecommendations();
    expect(changedLists).toBe(2);
    const after = await versions();
    const bumped = Object.keys(after).filter((tag) => after[tag] !== before[tag]);
    expect(bumped.sort()).toEqual(
      ["beanie", "boot"]
        .map(idOf)
        .map((id) => `recommended:${id}`)
        .sort(),
    );
  });

  test("forgets what has gone from the shelf, and takes it up when it is back", async () => {
    await shelve("boot", 0);
    await refreshRecommendations();
    expect((await listOf("coat")).map(({ slug }) => slug)).toEqual(["scarf", "tee"]);
    await shelve("boot", 5);
    await refreshRecommendations();
    expect((await listOf("coat")).map(({ slug }) => slug)).toEqual(["boot", "scarf", "tee"]);
  });

  test("comes out whole when several refresh at once", async () => {
    await buyTogether(["coat", "slip"], 4);
    const runs = await Promise.all(Array.from({ length: 6 }, refreshRecommendations));
    expect(runs.filter(({ changedLists }) => changedLists > 0)).toHaveLength(1);
  });
});

describe("what a page is given", () => {
  test("starts with what was learnt, is filled up with what is like it, and never holds the product or a draft", async () => {
    const slugs = (await recommendedWith(idOf("coat"))).map((tile) => tile.slug);
    expect(slugs.slice(0, 2)).toEqual(["boot", "scarf"]);
    expect(slugs).not.toContain("coat");
    expect(slugs).not.toContain("draft");
    expect(slugs).toHaveLength(5);
    expect(new Set(slugs).size).toBe(5);
  });

  test("holds nothing that was sold out since the lists were made", async () => {
    await shelve("boot", 0);
    for (const slug of Object.keys(products)) {
      expect((await recommendedWith(idOf(slug))).map((tile) => tile.slug)).not.toContain("boot");
    }
    expect((await suggestionsForBag([variantOf("coat")], 4)).map((tile) => tile.slug)).not.toContain("boot");
    await shelve("boot", 5);
  });

  test("is nothing for an unknown product or an empty bag", async () => {
    expect(await recommendedWith(randomUUID())).toEqual([]);
    expect(await suggestionsForBag([], 4)).toEqual([]);
  });

  test("for a bag leaves out what is in it, and what is promised to somebody else", async () => {
    const bag = ["coat", "scarf"].map(variantOf);
    const slugs = (await suggestionsForBag(bag, 4)).map((tile) => tile.slug);
    expect(slugs[0]).toBe("boot");
    expect(slugs).not.toContain("coat");
    expect(slugs).not.toContain("scarf");
    await promiseAll("boot");
    expect((await suggestionsForBag(bag, 4)).map((tile) => tile.slug)).not.toContain("boot");
  });
});

async function add(slug: string, options: { age: number; status: "ACTIVE" | "DRAFT" }) {
  const colours = [{ code: "ink", sizes: ["S"], pictures: 1 }];
  products[slug] = await addProduct({ categoryId, slug, colours, ...options });
  await shelve(slug, 5);
}

function idOf(slug: string): string {
  return products[slug]?.id as string;
}

function variantOf(slug: string): string {
  return products[slug]?.variantIds[0] as string;
}

async function shelve(slug: string, units: number) {
  await db().rows(sql`
    insert into stock_level (variant_id, on_hand) values (${variantOf(slug)}, ${units})
    on conflict (variant_id) do update set on_hand = excluded.on_hand`);
}

/** Promises every unit of it to a checkout that is under way. */
async function promiseAll(slug: string) {
  const id = randomUUID();
  await db().rows(sql`
    insert into reservation (id, expires_at) values (${id}, now() + interval '10 minutes')`);
  await db().rows(sql`
    insert into hold (reservation_id, variant_id, quantity) values (${id}, ${variantOf(slug)}, 5)`);
  await db().rows(sql`update stock_level set reserved = 5 where variant_id = ${variantOf(slug)}`);
}

async function buyTogether(slugs: readonly string[], times: number) {
  for (let time = 0; time < times; time += 1) {
    const id = randomUUID();
    await db().rows(sql`
      insert into shop_order (id, checkout_id, currency, email, shipping_address, shipping_method, subtotal_minor,
        discount_minor, shipping_minor, tax_minor, total_minor, placed_at)
      values (${id}, ${randomUUID()}, 'USD', 'a@example.com', '{}', '{}', 0, 0, 0, 0, 0, now() - interval '180 days')`);
    for (const [position, slug] of slugs.entries()) {
      await db().rows(sql`
        insert into order_line (order_id, variant_id, position, product_slug, title, colour, size, sku, quantity,
          unit_price_minor, discount_minor, tax_minor, total_minor)
        values (${id}, ${variantOf(slug)}, ${position}, ${slug}, ${slug}, 'ink', 'S', ${slug}, 1, 0, 0, 0, 0)`);
    }
  }
}

async function fillBag(slugs: readonly string[]) {
  const id = randomUUID();
  await db().rows(sql`insert into cart (id) values (${id})`);
  for (const slug of slugs) {
    await db().rows(sql`
      insert into cart_line (cart_id, variant_id, quantity, seen_price_minor) values (${id}, ${variantOf(slug)}, 1, 0)`);
  }
}

async function listOf(slug: string): Promise<{ slug: string; source: string }[]> {
  return db().rows<{ slug: string; source: string }>(sql`
    select product.slug, source from recommendation join product on product.id = recommended_id
    where product_id = ${idOf(slug)} order by recommendation.position`);
}

async function versions(): Promise<Record<string, number>> {
  const rows = await db().rows<{ tag: string; version: number }>(sql`select tag, version from cache_tag`);
  return Object.fromEntries(rows.map(({ tag, version }) => [tag, version]));
}
