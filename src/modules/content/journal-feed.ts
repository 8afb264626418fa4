import "server-only";
import { Feed } from "feed";
import { dayWords, type PostTeaser } from "./journal.ts";

/**
 * The journal as RSS 2.0, newest first. An author would have to be a mail address there, so the name stands in the summary.
 *
 * @param origin without a slash at its end.
 */
export function journalFeed(posts: readonly PostTeaser[], origin: string): string {
  const home = `${origin}/journal`;
  const feed = new Feed({
    id: home,
    link: home,
    title: "Cartelle, the journal",
    description: "How our clothes are made, worn and mended.",
    language: "en",
    copyright: "Cartelle",
    feedLinks: { rss: `${home}/rss.xml` },
    // The feed changes when a story comes out, and says so; the day it was made is nobody's business.
    ...(posts[0] ? { updated: posts[0].publishedAt } : {}),
  });
  for (const post of posts) {
    const url = `${home}/${post.slug}`;
    feed.addItem({
      id: url,
      link: url,
      title: post.title,
      description: post.excerpt,
      content: summary(post, origin),
      date: post.publishedAt,
      category: [{ name: post.category }],
    });
  }
  return feed.rss2();
}

function summary({ hero, excerpt, author, publishedAt, minutes }: PostTeaser, origin: string): string {
  const picture = hero
    ? `<p><img src="${escaped(origin + hero.src)}" alt="${escaped(hero.alt)}" width="${hero.width}" height="${hero.height}"></p>`
    : "";
  const facts = `By ${author}, ${dayWords(publishedAt)}, ${minutes} min to read.`;
  return `${picture}<p>${escaped(excerpt)}</p><p>${escaped(facts)}</p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
