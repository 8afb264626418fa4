import type { Route } from "next";
import { Pagination } from "#ui/pagination.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { type JournalPage, journalPath } from "../journal.ts";
import { LeadStoryView } from "./lead-story.view.tsx";
import { StoryTileView } from "./story-tile.view.tsx";

/** The journal: one large story, then the others in an irregular rhythm. */
export function JournalView({ journal }: { journal: JournalPage }) {
  const { category, stories, page, pageCount } = journal;
  const [lead, ...others] = stories;
  const hrefOf = (n: number) => journalPath(category?.slug ?? null, n) as Route;
  return (
    <div className="pb-section">
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-5 px-gutter pt-6 md:mb-12 md:pt-12">
        <h1 className="text-display-m">{category?.name ?? "Journal"}</h1>
        <Categories journal={journal} />
      </div>
      {lead && <LeadStoryView story={lead} />}
      <ul className="mt-16 grid gap-x-8 gap-y-14 px-gutter md:mt-24 md:grid-cols-12 md:gap-y-24 lg:mt-32 lg:gap-y-32">
        {others.map((story, index) => (
          <StoryTileView key={story.slug} story={story} place={index} />
        ))}
      </ul>
      <div className="mt-section px-gutter empty:hidden">
        <Pagination page={page} pageCount={pageCount} hrefOf={hrefOf} label="Pages of the journal" />
      </div>
    </div>
  );
}

function Categories({ journal: { category, categories } }: { journal: JournalPage }) {
  const links = [
    { label: "All stories", slug: null },
    ...categories.map(({ name, slug }) => ({ label: name, slug })),
  ];
  return (
    <nav aria-label="Categories" className="-mx-2 pb-1">
      <ul className="flex flex-wrap">
        {links.map(({ label, slug }) => (
          <li key={label}>
            <TextLink
              look="text"
              href={journalPath(slug, 1) as Route}
              aria-current={(category?.slug ?? null) === slug ? "page" : undefined}
              className="inline-flex min-h-11 items-center px-2 text-grey hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-current"
            >
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
