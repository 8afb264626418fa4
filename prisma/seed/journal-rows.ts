import type { AuthorSeed, PostSeed } from "./content/types.ts";
import { mediaId, storageKey } from "./media-rows.ts";
import type { AuthorRow, PostRow } from "./rows.ts";
import { daysAgo } from "./seed-day.ts";
import { seedId } from "./seed-id.ts";

export function authorRows(authors: readonly AuthorSeed[]): AuthorRow[] {
  return authors.map((author) => ({
    id: seedId("author", author.slug),
    slug: author.slug,
    name: author.name,
    role: author.role,
    bio: author.bio,
  }));
}

export function postRows(posts: readonly PostSeed[], now: Date): PostRow[] {
  return posts.map((post) => ({
    id: seedId("post", post.slug),
    slug: post.slug,
    title: post.title,
    excerpt: post.excerpt,
    body: withPictureAddresses(post.body),
    category: post.category,
    seo_description: post.seoDescription,
    author_id: seedId("author", post.authorSlug),
    hero_media_id: mediaId(post.heroPicture),
    published_at: daysAgo(post.publishedDaysAgo, now),
  }));
}

/** The seed's words name pictures by file; a stored post names the address the shop serves them at. */
export function withPictureAddresses(markdown: string): string {
  return markdown.replace(
    /(!\[[^\]]*\]\()([\w-]+\.webp)\)/g,
    (_, before: string, file: string) => `${before}/media/${storageKey(file)})`,
  );
}
