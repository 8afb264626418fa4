import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { idsInCategory, idsInShop, listingPage } from "#modules/catalog/listing.queries.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import type { Statement } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { addCategory, addVolume } from "./shop.ts";

const count = 8_000;
let database: TestDatabase;
let categoryId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  // The owner, because only it may analyse.
  openDatabase({ url: database.ownerUrl, maxConnections: 2 });
  categoryId = await addCategory("volume");
  await addVolume(categoryId, count);
  await db().rows({ name: "", text: "vacuum analyze product", values: [] });
}, 60_000);
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

type Plan = { "Node Type": string; "Index Name"?: string; Plans?: Plan[] };

async function planOf(statement: Statement): Promise<Plan[]> {
  const [row] = await db().rows<{ "QUERY PLAN": [{ Plan: Plan }] }>({
    name: "",
    text: `explain (format json) ${statement.text}`,
    values: statement.values,
  });
  const flatten = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flatten)];
  const root = row?.["QUERY PLAN"][0].Plan;
  return root ? flatten(root) : [];
}

describe(`a list of ${count} products`, () => {
  const lastPage = Math.ceil((count * 0.9) / 24);

  test.each([1, 150, lastPage])("is cut at page %i from an index alone, without a sort", async (page) => {
    const span = { limit: 24, offset: (page - 1) * 24 };
    for (const [statement, index] of [
      [idsInShop(span), "product_status_published_at_id_idx"],
      [idsInCategory({ ...span, categoryId }), "product_category_id_status_published_at_id_idx"],
    ] as const) {
      const plan = await planOf(statement);
      expect(plan.map((node) => node["Node Type"])).toEqual(["Limit", "Index Only Scan"]);
      expect(plan[1]?.["Index Name"]).toBe(index);
    }
  });

  test("shows its last page whole and nothing after it", async () => {
    const last = await listingPage("volume", lastPage);
    expect(last).toMatchObject({ total: 7_200, pageCount: lastPage });
    expect(last?.tiles.at(-1)?.slug).toBe(`volume-${count - 1}`);
    expect(await listingPage("volume", lastPage + 1)).toBeNull();
  });
});
