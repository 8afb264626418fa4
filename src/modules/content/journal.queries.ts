import "server-only";
import { type MediaPicture, pictureOf } from "#modules/media/media.ts";
import { prisma } from "#platform/db.ts";

export type PostTeaser = {
  slug: string;
  title: string;
  excerpt: string;
  category: string;
  publishedAt: Date;
  author: string;
  hero: MediaPicture | null;
};

const teaser = {
  slug: true,
  title: true,
  excerpt: true,
  category: true,
  publishedAt: true,
  author: { select: { name: true } },
  hero: { select: { storageKey: true, width: true, height: true, alt: true, blurDataUrl: true } },
} as const;

/** The newest posts that are out at `now`; drafts and scheduled ones are not. Reads post_published_at_idx. */
export async function latestPosts(limit: number, now: Date): Promise<PostTeaser[]> {
  const rows = await prisma().post.findMany({
    where: { publishedAt: { lte: now } },
    orderBy: { publishedAt: "desc" },
    take: limit,
    select: teaser,
  });
  return rows.flatMap(({ author, hero, publishedAt, ...post }) => {
    if (publishedAt === null) return [];
    return [{ ...post, publishedAt, author: author.name, hero: hero && pictureOf(hero) }];
  });
}
