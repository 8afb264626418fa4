import type { Story } from "./journal.ts";

/** schema.org Article, as search engines read it. `origin` has no slash at its end. */
export function storyStructuredData(story: Story, origin: string): object {
  const url = `${origin}/journal/${story.slug}`;
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    "@id": url,
    mainEntityOfPage: url,
    headline: story.title,
    description: story.seoDescription,
    articleSection: story.category,
    datePublished: story.publishedAt.toISOString(),
    timeRequired: `PT${story.minutes}M`,
    ...(story.hero ? { image: [origin + story.hero.src] } : {}),
    author: { "@type": "Person", name: story.author.name, jobTitle: story.author.role },
    publisher: { "@type": "Organization", name: "Cartelle", url: origin },
  };
}
