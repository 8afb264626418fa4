import type { MediaPicture } from "#modules/media/media.ts";

/** A story as lists show it. */
export type PostTeaser = {
  slug: string;
  title: string;
  excerpt: string;
  category: string;
  publishedAt: Date;
  author: string;
  minutes: number;
  hero: MediaPicture | null;
};

export type Author = { name: string; role: string; bio: string };

/** A story as its own page shows it. */
export type Story = Omit<PostTeaser, "author"> & {
  /** Markdown. */
  body: string;
  seoDescription: string;
  author: Author;
};

export type StoryCategory = { slug: string; name: string; count: number };

export type JournalPage = {
  /** Null is the whole journal. */
  category: StoryCategory | null;
  categories: readonly StoryCategory[];
  stories: readonly PostTeaser[];
  page: number;
  pageCount: number;
};

export const storiesPerPage = 12;

/** The address of a page of the journal. */
export function journalPath(categorySlug: string | null, page: number): string {
  const base = categorySlug === null ? "/journal" : `/journal/category/${categorySlug}`;
  return page <= 1 ? base : `${base}/page/${page}`;
}

/** "Care & repair" is "care-repair" in an address. */
export function categorySlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/** "Care, 4 min". */
export function noteOf({ category, minutes }: Pick<PostTeaser, "category" | "minutes">): string {
  return `${category}, ${minutes} min`;
}

/** "22 November 2026", the same wherever it is read. */
export function dayWords(day: Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(day);
}

/**
 * Stories to read after one: those of its category first, then the newest others. `others` come newest first.
 */
export function relatedTo<T extends { slug: string; category: string }>(
  story: { slug: string; category: string },
  others: readonly T[],
  count: number,
): T[] {
  const rest = others.filter(({ slug }) => slug !== story.slug);
  const isAlike = ({ category }: T) => category === story.category;
  return [...rest.filter(isAlike), ...rest.filter((other) => !isAlike(other))].slice(0, count);
}
