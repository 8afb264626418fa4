import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { changeProduct } from "./support/shopkeeper.ts";
import { startWeb, stopAllWeb } from "./support/web-process.ts";

beforeAll(() => openDatabase({ url: inject("fixture").databaseUrl, maxConnections: 2 }));
afterEach(stopAllWeb);
afterAll(closeDatabase);

describe("an address whose subject does not exist", () => {
  it("is a 404 with a whole page on the very first request, and on the next", async () => {
    const web = await startWeb();
    for (const cache of ["MISS", "HIT"]) {
      const page = await web.get("/product/none");
      expect(page.status).toBe(404);
      expect(page.html).toContain("Nothing here");
      expect(page.headers.get("x-nextjs-cache")).toBe(cache);
    }
  });

  it("is a page from the first request on after its subject came to be", async () => {
    const web = await startWeb();
    expect((await web.get("/product/later")).status).toBe(404);
    await changeProduct({ slug: "later", price: 7 });
    expect(await web.get("/product/later")).toMatchObject({ status: 200, price: 7 });
  });

  it("is not confused with a page that goes wrong, which nobody keeps", async () => {
    const web = await startWeb();
    await changeProduct({ slug: "broken", price: -1 });
    const broken = await web.get("/product/broken");
    expect(broken.status).toBe(500);
    expect(broken.headers.get("cache-control")).toContain("no-store");
    // Put right behind the cache's back: no tag tells it to look again.
    await db().affected(sql`update fixture_product set price = 1 where slug = 'broken'`);
    expect(await web.get("/product/broken")).toMatchObject({ status: 200, price: 1 });
  });

  it("tells those on the way to ask again, as every page and feed does", async () => {
    const web = await startWeb();
    const kept = "public, max-age=0, s-maxage=5, must-revalidate";
    for (const path of ["/product/none", "/product/coat", "/", "/feed.xml"]) {
      expect((await web.get(path)).headers.get("cache-control")).toBe(kept);
    }
  });
});
