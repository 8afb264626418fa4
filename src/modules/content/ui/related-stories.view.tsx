import type { Route } from "next";
import { noteOf, type PostTeaser } from "../journal.ts";
import { JournalTeaser } from "./journal-teaser.view.tsx";

/** What to read next, below a story. */
export function RelatedStoriesView({ stories }: { stories: readonly PostTeaser[] }) {
  if (stories.length === 0) return <div className="h-section" />;
  return (
    <section className="pt-section pb-section" aria-labelledby="read-on">
      <h2 id="read-on" className="mb-5 px-gutter text-display-s md:mb-7">
        Read on
      </h2>
      <ul className="grid gap-x-seam gap-y-10 px-seam md:grid-cols-3">
        {stories.map((story) => (
          <li key={story.slug}>
            <JournalTeaser
              title={story.title}
              href={`/journal/${story.slug}` as Route}
              note={noteOf(story)}
              picture={story.hero}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
