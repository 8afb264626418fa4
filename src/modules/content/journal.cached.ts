import { cacheLife, cacheTag } from "next/cache";
import { tilesBySlugs } from "#modules/catalog/mentioned.queries.ts";
import type { ProductTile } from "#modules/catalog/product.ts";
import { picturesByKey } from "#modules/media/media.queries.ts";
import type { MediaPicture } from "#modules/media/media.ts";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { now } from "#platform/clock.ts";
import { journalPage, latestPosts, nextPublication, storyBySlug } from "./journal.queries.ts";
import { type JournalPage, type PostTeaser, relatedTo, type Story } from "./journal.ts";
import { picturesIn, productSlugsIn } from "./markdown.ts";

/** A page of the journal, until a post changes or comes out. Null makes the page around it a 404. */
export async function cachedJournalPage(
  categorySlug: string | null,
  page: number,
): Promise<JournalPage | null> {
  "use cache";
  cacheTag(cacheTags.journal);
  cacheLife(await untilNextPost());
  const found = await journalPage(categorySlug, page, now());
  if (found === null) cacheTag(cacheTags.notFound);
  return found;
}

/** The newest posts, until a post changes or comes out. */
export async function cachedLatestPosts(limit: number): Promise<PostTeaser[]> {
  "use cache";
  cacheTag(cacheTags.journal);
  cacheLife(await untilNextPost());
  return latestPosts(limit, now());
}

export type StoryPage = {
  story: Story;
  /** The pictures in its text, by address. */
  pictures: Record<string, MediaPicture>;
  /** The products in its text that are on sale. */
  products: readonly ProductTile[];
  related: readonly PostTeaser[];
};

/** A story's page, until the story, another one, or a product in it changes. Null makes the page a 404. */
export async function cachedStoryPage(slug: string): Promise<StoryPage | null> {
  "use cache";
  cacheTag(cacheTags.post(slug), cacheTags.journal);
  cacheLife(await untilNextPost());
  const story = await storyBySlug(slug, now());
  if (story === null) {
    cacheTag(cacheTags.notFound);
    return null;
  }
  const slugs = productSlugsIn(story.body);
  for (const product of slugs) cacheTag(cacheTags.product(product));
  const addresses = picturesIn(story.body);
  const [products, pictures, latest] = await Promise.all([
    tilesBySlugs(slugs),
    picturesByKey(addresses.map((address) => address.replace("/media/", ""))),
    latestPosts(24, now()),
  ]);
  const bySrc = Object.fromEntries([...pictures.values()].map((picture) => [picture.src, picture]));
  return { story, pictures: bySrc, products, related: relatedTo(story, latest, 3) };
}

/** Kept until a tag says otherwise, or the next scheduled post is due: nobody changes anything at that moment. */
async function untilNextPost() {
  const next = await nextPublication(now());
  if (next === null) return untilChanged;
  const seconds = Math.ceil((next.getTime() - now().getTime()) / 1000);
  // Under five minutes Next no longer prerenders what is cached.
  return { ...untilChanged, revalidate: Math.min(untilChanged.revalidate, Math.max(600, seconds)) };
}
