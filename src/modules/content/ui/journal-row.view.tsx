import type { Route } from "next";
import { cn } from "#ui/class-names.ts";
import { Stagger } from "#ui/motion/stagger.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { noteOf, type PostTeaser } from "../journal.ts";
import { JournalTeaser } from "./journal-teaser.view.tsx";

const widths = ["md:col-span-5", "md:col-span-4", "md:col-span-3"];

/** The newest stories in a row, their pictures equally high, each narrower than the one before it. */
export function JournalRowView({ title, stories }: { title: string; stories: readonly PostTeaser[] }) {
  if (stories.length === 0) return null;
  return (
    <section>
      <div className="mb-5 flex items-end justify-between gap-6 px-gutter md:mb-7">
        <h2 className="text-display-s">{title}</h2>
        <TextLink href={"/journal" as Route}>All stories</TextLink>
      </div>
      <Stagger>
        <ul className="grid gap-x-seam gap-y-10 px-seam md:grid-cols-12">
          {stories.slice(0, 3).map((story, index) => (
            <li key={story.slug} className={cn("group", widths[index])}>
              <JournalTeaser
                title={story.title}
                href={`/journal/${story.slug}` as Route}
                note={noteOf(story)}
                picture={story.hero}
                pictureClassName="md:aspect-auto md:h-[30vw]"
              />
            </li>
          ))}
        </ul>
      </Stagger>
    </section>
  );
}
