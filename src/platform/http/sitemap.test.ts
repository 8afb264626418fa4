import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { sitemapIndexXml, sitemapXml } from "./sitemap.ts";
import { escapeXml } from "./xml.ts";

const origin = "https://shop.example";

describe("sitemapXml", () => {
  test("names each page with its origin, and when it changed where that is known", () => {
    const xml = sitemapXml(
      [{ path: "/a?b=1&c=2", changedAt: new Date("2026-11-01T10:00:00Z") }, { path: "/plain" }],
      origin,
    );
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(new XMLParser().parse(xml).urlset.url).toEqual([
      { loc: "https://shop.example/a?b=1&c=2", lastmod: "2026-11-01T10:00:00.000Z" },
      { loc: "https://shop.example/plain" },
    ]);
  });

  test("an index names its parts", () => {
    const xml = sitemapIndexXml([{ path: "/sitemaps/products-1.xml" }], origin);
    expect(new XMLParser().parse(xml).sitemapindex.sitemap.loc).toBe(
      "https://shop.example/sitemaps/products-1.xml",
    );
  });
});

test("text can't break out of its element, and what XML forbids is gone", () => {
  const hostile = `</loc><evil a="1'">&amp;\u0000\u0008\uD800 é 𝌆`;
  const xml = `<t>${escapeXml(hostile)}</t>`;
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(new XMLParser().parse(xml).t).toBe(`</loc><evil a="1'">&amp; é 𝌆`);
});
