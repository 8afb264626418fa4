import { cachedLatestPosts } from "#modules/content/journal.cached.ts";
import { journalFeed } from "#modules/content/journal-feed.ts";
import { env } from "#platform/env.ts";

/** The journal for readers of feeds, prerendered like its pages. */
export async function GET(): Promise<Response> {
  const posts = await cachedLatestPosts(50);
  const body = journalFeed(posts, new URL(env().APP_ORIGIN).origin);
  return new Response(body, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
