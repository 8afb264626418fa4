import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { journalFeed } from "./journal-feed.ts";

const post = {
  slug: "salt",
  title: "Salt & ]]> <leather>",
  excerpt: 'What it "does" <script>alert(1)</script>',
  category: "Care",
  publishedAt: new Date("2026-11-20T08:00:00Z"),
  author: "Ada",
  minutes: 3,
  hero: { src: "/media/stills/a.webp", width: 4, height: 3, alt: 'A "boot"', blurDataUrl: null },
};

function parsed(posts: readonly (typeof post)[]) {
  const parser = new XMLParser({ ignoreAttributes: false });
  return parser.parse(journalFeed(posts, "https://shop.example"), true).rss.channel;
}

test("a feed that any reader can parse, whatever the words are", () => {
  const { item, ...channel } = parsed([post]);
  expect(channel["atom:link"]["@_href"]).toBe("https://shop.example/journal/rss.xml");
  expect(item).toMatchObject({
    title: post.title,
    link: "https://shop.example/journal/salt",
    pubDate: "Fri, 20 Nov 2026 08:00:00 GMT",
    category: "Care",
  });
  expect(item["content:encoded"]).toContain(
    'src="https://shop.example/media/stills/a.webp" alt="A &quot;boot&quot;"',
  );
  expect(item["content:encoded"]).not.toContain("<script>");
});

test("a journal without stories is an empty feed", () => {
  expect(parsed([]).item).toBeUndefined();
});
