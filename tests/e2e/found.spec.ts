import { type APIRequestContext, expect, test } from "@playwright/test";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { findPiece, stockOf } from "./support/test-shop.ts";

type Sitemap = { urlset: { url: { loc: string; lastmod?: string }[] } };
type Thing = Record<string, unknown> & { "@type": string };

async function xmlOf<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const xml = await answer.text();
  expect(XMLValidator.validate(xml), path).toBe(true);
  return new XMLParser({ parseTagValue: false }).parse(xml) as T;
}

test("every address in the sitemap is a page that may be indexed, is its own canonical, and tells machines the truth", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { urlset } = await xmlOf<Sitemap>(request, "/sitemap.xml");
  const paths = urlset.url.map(({ loc }) => loc.replace(new URL(loc).origin, "") || "/");
  expect(paths).toEqual(expect.arrayContaining(["/", "/shop", "/shop/outerwear", "/product/wool-coat"]));
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) {
    const answer = await request.get(path);
    const html = await answer.text();
    expect(answer.status(), path).toBe(200);
    expect(html, path).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    expect(canonical === undefined ? path : new URL(canonical, baseURL).pathname, path).toBe(path);
    expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(html, path).toMatch(/<meta property="og:image" content="http/);
    for (const thing of thingsIn(html)) expectSound(thing, path);
  }
});

test("what a page is, is said where a search engine looks for it", async ({ request }) => {
  const typesOf = async (path: string) =>
    thingsIn(await (await request.get(path)).text()).map((thing) => thing["@type"]);
  expect(await typesOf("/")).toEqual(expect.arrayContaining(["Organization", "WebSite"]));
  expect(await typesOf("/shop/outerwear")).toContain("BreadcrumbList");
  expect(await typesOf("/product/wool-coat")).toEqual(
    expect.arrayContaining(["ProductGroup", "BreadcrumbList"]),
  );
});

test("robots are kept from what is one person's own, and told of the sitemap", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  for (const path of ["/api/", "/account", "/cart", "/checkout", "/order", "/search"])
    expect(robots).toContain(`Disallow: ${path}\n`);
  expect(robots).toMatch(/Sitemap: https?:\/\/.*\/sitemap\.xml/);
});

test("the product feed has an item for each variant, with the stock as it is", async ({ request }) => {
  type Item = Record<string, string>;
  const { rss } = await xmlOf<{ rss: { channel: { item: Item[] } } }>(request, "/feed/google.xml");
  const items = rss.channel.item;
  expect(new Set(items.map((item) => item["g:id"])).size).toBe(items.length);
  const piece = await findPiece({ atLeast: 2 });
  const item = items.find(
    (one) =>
      one["g:item_group_id"] === piece.slug &&
      one["g:size"] === piece.size &&
      one["g:link"]?.endsWith(piece.colour),
  );
  expect((await stockOf(piece.variantId)).onHand).toBeGreaterThan(0);
  expect(item).toMatchObject({
    "g:availability": "in_stock",
    "g:price": expect.stringMatching(/^\d+\.\d\d [A-Z]{3}$/),
  });
  for (const kind of ["g:link", "g:image_link"])
    expect((await request.get(new URL(item?.[kind] ?? "").pathname)).status(), kind).toBe(200);
});

test("the shop can be put on a home screen", async ({ page, request }) => {
  await page.goto("/");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await request.get(href ?? "")).json();
  expect(manifest).toMatchObject({ name: "Cartelle", display: "standalone", start_url: "/" });
  const sizes = manifest.icons.map(
    ({ sizes: size, purpose }: Record<string, string>) => `${size} ${purpose ?? ""}`,
  );
  expect(sizes).toEqual(["192x192 ", "512x512 ", "512x512 maskable"]);
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
  for (const src of [
    ...manifest.icons.map((icon: { src: string }) => icon.src),
    touch,
    "/favicon.ico",
    "/favicon.svg",
  ])
    expect((await request.get(src)).status(), src).toBe(200);
});

/** All that a document says in JSON-LD, its graphs taken apart. */
function thingsIn(html: string): Thing[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)];
  return scripts.flatMap(([, json]) => {
    const data = JSON.parse(json ?? "") as Thing & { "@context": string; "@graph"?: Thing[] };
    expect(data["@context"]).toBe("https://schema.org");
    return data["@graph"] ?? [data];
  });
}

/** Nothing empty, and every address whole. */
function expectSound(thing: Thing, path: string): void {
  expect(thing["@type"], path).toBeTruthy();
  for (const [key, value] of Object.entries(thing)) {
    expect(value, `${path}: ${key}`).not.toBe("");
    expect(value, `${path}: ${key}`).not.toBeNull();
    if (["url", "image", "logo", "item"].includes(key) && typeof value === "string")
      expect(value, `${path}: ${key}`).toMatch(/^https?:\/\//);
    for (const inner of Array.isArray(value) ? value : [value])
      if (typeof inner === "object" && inner !== null && "@type" in inner) expectSound(inner as Thing, path);
  }
}
