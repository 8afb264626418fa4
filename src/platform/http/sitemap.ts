import { escapeXml } from "./xml.ts";

/** A page that search engines may find. `path` begins with a slash. */
export type SitemapEntry = { path: string; changedAt?: Date | null | undefined };

/** A sitemap may hold this many addresses (https://www.sitemaps.org/protocol.html); more are split under an index. */
export const sitemapLimit = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The addresses as a sitemap. */
export function sitemapXml(entries: readonly SitemapEntry[], origin: string): string {
  const urls = entries.map((entry) => `<url>${contentOf(entry, origin)}</url>\n`).join("");
  return `${head}<urlset ${namespace}>\n${urls}</urlset>\n`;
}

/** An index over sitemaps. */
export function sitemapIndexXml(parts: readonly SitemapEntry[], origin: string): string {
  const maps = parts.map((part) => `<sitemap>${contentOf(part, origin)}</sitemap>\n`).join("");
  return `${head}<sitemapindex ${namespace}>\n${maps}</sitemapindex>\n`;
}

function contentOf({ path, changedAt }: SitemapEntry, origin: string): string {
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
  return `<loc>${escapeXml(origin + path)}</loc>${changed}`;
}
