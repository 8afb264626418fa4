import { cacheLife, cacheTag } from "next/cache";
import { categoryAddresses, productAddresses, productCount } from "#modules/catalog/addresses.queries.ts";
import { postAddresses } from "#modules/content/post-addresses.queries.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { env } from "#platform/env.ts";
import { type SitemapEntry, sitemapIndexXml, sitemapLimit, sitemapXml } from "#platform/http/sitemap.ts";

/** Pages of the house whose words change with a release. */
const rooms = [
  "/",
  "/shop",
  "/journal",
  "/about",
  "/support",
  "/legal/terms",
  "/legal/privacy",
  "/legal/returns",
  "/legal/cookies",
];

/** Until the catalogue or the journal changes; an hour at most, because an article comes out by the clock. */
const untilChangedOrAnHour = { stale: 300, revalidate: 3600, expire: 86_400 } as const;

function tagIt(): void {
  cacheLife(untilChangedOrAnHour);
  cacheTag(cacheTags.catalog, cacheTags.journal);
}

/** The shop's one sitemap, or an index over several once it sells more than fits into one. */
export async function siteMap(): Promise<string> {
  "use cache";
  tagIt();
  const [count, pages] = await Promise.all([productCount(), pageEntries()]);
  const origin = new URL(env().APP_ORIGIN).origin;
  if (count + pages.length <= sitemapLimit)
    return sitemapXml([...pages, ...(await productEntries(1, sitemapLimit))], origin);
  const parts = Array.from(
    { length: Math.ceil(count / sitemapLimit) },
    (_, index) => `products-${index + 1}`,
  );
  return sitemapIndexXml(
    ["pages", ...parts].map((part) => ({ path: `/sitemaps/${part}.xml` })),
    origin,
  );
}

/** One part of the index, by its file's name; null for one that there is not. */
export async function siteMapPart(file: string): Promise<string | null> {
  "use cache";
  tagIt();
  const origin = new URL(env().APP_ORIGIN).origin;
  if (file === "pages.xml") return sitemapXml(await pageEntries(), origin);
  const part = Number(/^products-([1-9]\d{0,3})\.xml$/.exec(file)?.[1] ?? 0);
  const entries = part === 0 ? [] : await productEntries(part, sitemapLimit);
  return entries.length === 0 ? null : sitemapXml(entries, origin);
}

async function pageEntries(): Promise<SitemapEntry[]> {
  const [categories, posts] = await Promise.all([categoryAddresses(), postAddresses(new Date())]);
  return [
    ...rooms.map((path) => ({ path })),
    ...categories.map(({ slug, changedAt }) => ({ path: `/shop/${slug}`, changedAt })),
    ...posts.map(({ slug, changedAt }) => ({ path: `/journal/${slug}`, changedAt })),
  ];
}

async function productEntries(part: number, limit: number): Promise<SitemapEntry[]> {
  const products = await productAddresses({ limit, offset: (part - 1) * limit });
  return products.map(({ slug, changedAt }) => ({ path: `/product/${slug}`, changedAt }));
}
