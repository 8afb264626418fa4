import type { Route } from "next";
import Link from "next/link";
import { Picture } from "#ui/picture.tsx";
import { noteOf, type PostTeaser } from "../journal.ts";
import { heroSizes } from "./hero-sizes.ts";

/** The first story of a page: its picture from edge to edge, its title large below. The whole of it is the link. */
export function LeadStoryView({ story }: { story: PostTeaser }) {
  return (
    <article className="group relative has-focus-visible:outline-2 has-focus-visible:-outline-offset-4">
      {story.hero && (
        <Picture
          picture={story.hero}
          decorative
          priority
          sizes={heroSizes(story.hero)}
          className="aspect-still md:aspect-band"
          imageClassName="transition-[scale] duration-slow group-hover:scale-[1.01]"
        />
      )}
      <div className="grid items-end gap-x-8 gap-y-4 px-gutter pt-5 md:grid-cols-12 md:pt-7">
        <h2 className="max-w-[14em] text-display-s md:col-span-7">
          <Link
            href={`/journal/${story.slug}` as Route}
            className="after:absolute after:inset-0 focus-visible:outline-none"
          >
            {story.title}
          </Link>
        </h2>
        <div className="md:col-span-4 md:col-start-9">
          <p className="text-lead">{story.excerpt}</p>
          <p className="mt-2 text-small text-grey">{noteOf(story)}</p>
        </div>
      </div>
    </article>
  );
}
