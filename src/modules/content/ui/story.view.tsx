import type { Route } from "next";
import type { ReactNode } from "react";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { Picture, type PictureSource } from "#ui/picture.tsx";
import { categorySlug, dayWords, journalPath, type Story } from "../journal.ts";
import { heroSizes } from "./hero-sizes.ts";
import { StoryTextView } from "./story-text.view.tsx";

type StoryViewProps = {
  story: Story;
  /** The pictures in the text, by address. */
  pictures: Readonly<Record<string, PictureSource>>;
  /** The product cards in the text, by slug. */
  products: Readonly<Record<string, ReactNode>>;
  share: ReactNode;
  related: ReactNode;
};

/** A story: one large line, its picture from edge to edge, and text to read, with what it speaks of in the margin. */
export function StoryView({ story, pictures, products, share, related }: StoryViewProps) {
  const { title, excerpt, category, hero, author, body } = story;
  const crumbs = [
    { label: "Journal", href: "/journal" as Route },
    { label: category, href: journalPath(categorySlug(category), 1) as Route },
    { label: title },
  ];
  return (
    <article>
      <div className="px-gutter">
        <Breadcrumb crumbs={crumbs} />
        <h1 className="mt-8 -ml-[0.03em] max-w-[13em] text-display-m md:mt-14">{title}</h1>
        <div className="mt-8 mb-8 grid items-end gap-x-8 gap-y-5 md:mt-12 md:grid-cols-[minmax(0,1fr)_auto]">
          <p className="max-w-prose text-lead">{excerpt}</p>
          <Byline story={story} />
        </div>
      </div>
      {hero && (
        <Picture
          picture={hero}
          decorative
          priority
          sizes={heroSizes(hero)}
          className="aspect-still md:aspect-wide"
        />
      )}
      <div className="overflow-x-clip px-gutter">
        <div className="mt-12 md:mt-20 lg:ml-story">
          <StoryTextView source={body} pictures={pictures} products={products} />
        </div>
        <footer className="mt-16 max-w-prose md:mt-24 lg:ml-story">
          <div className="border-t border-ink pt-5">
            <h2 className="text-title">{author.name}</h2>
            <p className="text-grey">{author.role}</p>
            <p className="mt-4 font-serif text-lead">{author.bio}</p>
          </div>
          <div className="mt-8">{share}</div>
        </footer>
      </div>
      {related}
    </article>
  );
}

function Byline({ story: { author, publishedAt, minutes } }: { story: Story }) {
  return (
    <p className="text-small text-grey md:text-right">
      By {author.name}
      <br />
      <time dateTime={publishedAt.toISOString()}>{dayWords(publishedAt)}</time>, {minutes} min
    </p>
  );
}
