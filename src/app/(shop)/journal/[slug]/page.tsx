import type { Metadata } from "next";
import { cachedLatestPosts, cachedStoryPage } from "#modules/content/journal.cached.ts";
import { NotFoundView } from "../../not-found.view.tsx";
import { feedLink } from "../journal-metadata.ts";
import { Story } from "./story.tsx";

export const ensureStatic = "navigation";

type Props = PageProps<"/journal/[slug]">;

/** The newest stories; all others are made, and kept, when somebody first asks for them. */
export async function generateStaticParams() {
  const posts = await cachedLatestPosts(100);
  // A route without any listed page can't be prerendered at all.
  return posts.length > 0 ? posts.map(({ slug }) => ({ slug })) : [{ slug: "none" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await cachedStoryPage((await params).slug);
  if (page === null) return { title: "Not found", robots: { index: false } };
  const { title, seoDescription, slug, hero, publishedAt, author, category } = page.story;
  return {
    title,
    description: seoDescription,
    authors: [{ name: author.name }],
    alternates: { canonical: `/journal/${slug}`, types: feedLink },
    openGraph: {
      type: "article",
      title,
      description: seoDescription,
      url: `/journal/${slug}`,
      siteName: "Cartelle",
      publishedTime: publishedAt.toISOString(),
      authors: [author.name],
      section: category,
      ...(hero ? { images: [{ url: hero.src, width: hero.width, height: hero.height, alt: hero.alt }] } : {}),
    },
  };
}

export default async function StoryPage({ params }: Props) {
  const page = await cachedStoryPage((await params).slug);
  return page === null ? <NotFoundView /> : <Story page={page} />;
}
