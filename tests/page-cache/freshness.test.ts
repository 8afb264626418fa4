import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { withClient } from "../../scripts/postgres/roles.ts";
import { createTestDatabase } from "../support/database.ts";
import { addFixtureProducts } from "./support/fixture-database.ts";
import { layLine } from "./support/line.ts";
import { changeProduct } from "./support/shopkeeper.ts";
import { startWeb, stopAllWeb, waitUntil } from "./support/web-process.ts";

const { databaseUrl, ownerUrl } = inject("fixture");

beforeAll(() => openDatabase({ url: databaseUrl, maxConnections: 4 }));
afterEach(stopAllWeb);
afterAll(closeDatabase);

describe("a page of the build", () => {
  it("is served as it was built while nothing has changed, and stale once something has", async () => {
    const web = await startWeb();
    const asBuilt = await web.get("/product/coat");
    expect(asBuilt.price).toBe(100);
    expect(asBuilt.headers.get("x-nextjs-cache")).toBe("HIT");
    await web.kill();
    await changeProduct({ slug: "coat", price: 101 });
    const changedWhileDown = await (await startWeb()).get("/product/coat");
    expect(changedWhileDown.price).toBe(101);
  });

  it("is stale in front of any other database, even one that never changed a tag", async () => {
    const other = await createTestDatabase();
    try {
      await addFixtureProducts(other.ownerUrl, [{ slug: "coat", price: 555 }]);
      const web = await startWeb({ DATABASE_URL: other.url });
      expect((await web.get("/product/coat")).price).toBe(555);
      await web.kill();
    } finally {
      await other.drop();
    }
  });
});

describe("a change by another process", () => {
  it("is seen by two web processes on the first request, fifty times in a row", async () => {
    const webs = [await startWeb(), await startWeb()];
    const wrong: string[] = [];
    for (let price = 1000; price < 1050; price += 1) {
      await changeProduct({ slug: "coat", price });
      const seen = await Promise.all(webs.map(async (web) => (await web.get("/product/coat")).price));
      if (seen.some((one) => one !== price)) wrong.push(`${price}: ${seen}`);
    }
    expect(wrong).toEqual([]);
  });

  it("is seen although it came in the middle of a render", async () => {
    const web = await startWeb();
    await changeProduct({ slug: "slow", price: 1, delayMs: 500 });
    const rendering = web.get("/product/slow");
    await waitForReaders();
    await changeProduct({ slug: "slow", price: 2 });
    expect((await rendering).price).toBe(1);
    expect((await web.get("/product/slow")).price).toBe(2);
  });

  it("is seen by a page that joined another page's slow query from before it", async () => {
    const web = await startWeb();
    await changeProduct({ slug: "shared", price: 1, delayMs: 500 });
    const slow = web.get("/product/shared");
    await waitForReaders();
    await changeProduct({ slug: "shared", price: 2 });
    const joined = web.get("/beside/shared");
    await Promise.all([slow, joined]);
    expect((await web.get("/beside/shared")).price).toBe(2);
    expect((await web.get("/product/shared")).price).toBe(2);
  });

  it("is seen after kill -9, made while the process was down", async () => {
    const first = await startWeb();
    await first.get("/product/coat");
    await first.kill("SIGKILL");
    await changeProduct({ slug: "coat", price: 2000 });
    expect((await (await startWeb()).get("/product/coat")).price).toBe(2000);
  });

  it("is seen when somebody empties the table of tags under a running process", async () => {
    const web = await startWeb();
    await web.get("/product/coat");
    await withClient(ownerUrl, async (client) => {
      await client.query(
        "begin; update fixture_product set price = 2001 where slug = 'coat'; truncate cache_tag; commit",
      );
    });
    expect((await web.get("/product/coat")).price).toBe(2001);
  });
});

describe("while the database can't be reached", () => {
  it("pages are served as last known, and right again on the first request after it is back", async () => {
    const line = await layLine(databaseUrl);
    const web = await startWeb({ DATABASE_URL: line.url });
    await changeProduct({ slug: "coat", price: 3000 });
    expect((await web.get("/product/coat")).price).toBe(3000);
    line.cut();
    await changeProduct({ slug: "coat", price: 3001 });
    await waitUntil(() => web.log().includes("can't hear about changes"));
    const known = await web.get("/product/coat");
    expect(known).toMatchObject({ status: 200, price: 3000 });
    line.mend();
    await waitUntil(() => web.log().includes("hears about changes again"));
    expect((await web.get("/product/coat")).price).toBe(3001);
    await web.kill();
    await line.close();
  });

  it("even a process that starts then serves the pages of the build", async () => {
    const line = await layLine(databaseUrl);
    line.cut();
    const web = await startWeb({ DATABASE_URL: line.url });
    expect(await web.get("/product/coat")).toMatchObject({ status: 200, price: 100 });
    await line.close();
  });
});

/** Until a query has read its row and lingers: the fixture's reads are over at once, its delay comes after. */
async function waitForReaders(): Promise<void> {
  await withClient(databaseUrl, (client) =>
    waitUntil(async () => {
      const { rows } = await client.query(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and query like 'select * from fixture_product%' and state = 'idle' and state_change > now() - interval '400 milliseconds'",
      );
      return rows[0].n > 0;
    }),
  );
}
