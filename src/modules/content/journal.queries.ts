import "server-only";
import { type MediaPicture, pictureOf, type StoredMedia } from "#modules/media/media.ts";
import { prisma } from "#platform/db.ts";
import {
  categorySlug,
  type JournalPage,
  type PostTeaser,
  type Story,
  type StoryCategory,
  storiesPerPage,
} from "./journal.ts";
import { minutesToRead } from "./markdown.ts";

const hero = {
  select: { storageKey: true, width: true, height: true, alt: true, blurDataUrl: true },
} as const;
const teaser = {
  slug: true,
  title: true,
  excerpt: true,
  body: true,
  category: true,
  publishedAt: true,
  author: { select: { name: true } },
  hero,
} as const;

type TeaserRow = {
  slug: string;
  title: string;
  excerpt: string;
  body: string;
  category: string;
  publishedAt: Date | null;
  author: { name: string };
  hero: StoredMedia | null;
};

/** The newest posts that are out at `now`; drafts and scheduled ones are not. Reads post_published_at_idx. */
export async function latestPosts(limit: number, now: Date): Promise<PostTeaser[]> {
  const rows = await prisma().post.findMany({
    where: { publishedAt: { lte: now } },
    orderBy: [{ publishedAt: "desc" }, { slug: "asc" }],
    take: limit,
    select: teaser,
  });
  return rows.flatMap(teaserOf);
}

/** A page of the journal or of one of its categories; null for a page or a category that it doesn't have. */
export async function journalPage(slug: string | null, page: number, now: Date): Promise<JournalPage | null> {
  const categories = await storyCategories(now);
  const category = categories.find((one) => one.slug === slug) ?? null;
  if (slug !== null && category === null) return null;
  const total = category?.count ?? categories.reduce((sum, { count }) => sum + count, 0);
  const pageCount = Math.max(1, Math.ceil(total / storiesPerPage));
  if (page < 1 || page > pageCount) return null;
  const rows = await prisma().post.findMany({
    where: { publishedAt: { lte: now }, ...(category === null ? {} : { category: category.name }) },
    orderBy: [{ publishedAt: "desc" }, { slug: "asc" }],
    skip: (page - 1) * storiesPerPage,
    take: storiesPerPage,
    select: teaser,
  });
  return { category, categories, stories: rows.flatMap(teaserOf), page, pageCount };
}

/** A story that is out; null for an unknown slug, a draft, and what is still to come. */
export async function storyBySlug(slug: string, now: Date): Promise<Story | null> {
  const row = await prisma().post.findFirst({
    where: { slug, publishedAt: { lte: now } },
    select: {
      ...teaser,
      seoDescription: true,
      author: { select: { name: true, role: true, bio: true } },
    },
  });
  if (row === null || row.publishedAt === null) return null;
  const { publishedAt, body } = row;
  return { ...row, publishedAt, minutes: minutesToRead(body), hero: pictureOrNull(row.hero) };
}

/** When the next scheduled post comes out; null when none is scheduled. */
export async function nextPublication(now: Date): Promise<Date | null> {
  const next = await prisma().post.findFirst({
    where: { publishedAt: { gt: now } },
    orderBy: { publishedAt: "asc" },
    select: { publishedAt: true },
  });
  return next?.publishedAt ?? null;
}

/** Those who write the journal, by name. */
export function authors(): Promise<{ name: string; role: string; bio: string }[]> {
  return prisma().author.findMany({
    orderBy: { name: "asc" },
    select: { name: true, role: true, bio: true },
  });
}

/** The categories that have stories, by name. */
async function storyCategories(now: Date): Promise<StoryCategory[]> {
  const groups = await prisma().post.groupBy({
    by: ["category"],
    where: { publishedAt: { lte: now } },
    _count: true,
    orderBy: { category: "asc" },
  });
  return groups.map(({ category, _count: count }) => ({
    slug: categorySlug(category),
    name: category,
    count,
  }));
}

function teaserOf({ author, hero: picture, publishedAt, body, ...post }: TeaserRow): PostTeaser[] {
  if (publishedAt === null) return [];
  return [
    {
      ...post,
      publishedAt,
      author: author.name,
      minutes: minutesToRead(body),
      hero: pictureOrNull(picture),
    },
  ];
}

function pictureOrNull(media: StoredMedia | null): MediaPicture | null {
  return media && pictureOf(media);
}
