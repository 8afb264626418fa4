import type { Route } from "next";
import Link from "next/link";
import { cn } from "#ui/class-names.ts";
import { Picture } from "#ui/picture.tsx";
import { noteOf, type PostTeaser } from "../journal.ts";

type Place = { cell: string; ratio: "still" | "product" | "wide" | "square"; share: number; isBeside?: true };

/** Wide beside narrow, narrow beside wide, then one with its words beside it; and again. */
const places: readonly Place[] = [
  { cell: "md:col-span-7", ratio: "still", share: 58 },
  { cell: "md:col-span-4 md:col-start-9 md:mt-40", ratio: "product", share: 33 },
  { cell: "md:col-span-4", ratio: "product", share: 33 },
  { cell: "md:col-span-7 md:col-start-6 md:mt-24", ratio: "still", share: 58 },
  { cell: "md:col-span-12", ratio: "wide", share: 66, isBeside: true },
];

type StoryTileProps = {
  story: PostTeaser;
  /** Its place in the list, from 0. */
  place: number;
};

/** A story in the journal's list, as large as its place says. The whole tile is the link. */
export function StoryTileView({ story, place }: StoryTileProps) {
  const { cell, ratio, share, isBeside } = places[place % places.length] as Place;
  const { hero } = story;
  return (
    <li className={cell}>
      <article
        className={cn(
          "group relative has-focus-visible:outline-2 has-focus-visible:outline-offset-4",
          isBeside && "grid items-end gap-x-8 md:grid-cols-12",
        )}
      >
        {hero && (
          <Picture
            picture={hero}
            decorative
            sizes={`(min-width: 48rem) ${share}vw, 100vw`}
            ratio={ratio}
            className={cn("max-md:aspect-still", isBeside && "md:col-span-8")}
            imageClassName="transition-[scale] duration-slow group-hover:scale-[1.015]"
          />
        )}
        <div className={cn("mt-4", isBeside && "md:col-span-4 md:mt-0")}>
          <h2 className={cn("max-w-[16em]", share > 50 ? "text-heading" : "text-title")}>
            <Link
              href={`/journal/${story.slug}` as Route}
              className="after:absolute after:inset-0 focus-visible:outline-none"
            >
              {story.title}
            </Link>
          </h2>
          <p className="mt-3 max-w-note text-grey">{story.excerpt}</p>
          <p className="mt-2 text-small text-grey">{noteOf(story)}</p>
        </div>
      </article>
    </li>
  );
}
