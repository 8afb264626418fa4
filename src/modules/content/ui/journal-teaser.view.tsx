import type { Route } from "next";
import Link from "next/link";
import { Picture, type PictureSource } from "#ui/picture.tsx";

type JournalTeaserProps = {
  title: string;
  href: Route;
  note: string;
  picture: PictureSource | null;
  pictureClassName?: string | undefined;
};

/** A story in a row of stories: its picture, its title, and what kind it is. */
export function JournalTeaser({ title, href, note, picture, pictureClassName }: JournalTeaserProps) {
  return (
    <article className="relative has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
      {picture && (
        <Picture
          picture={picture}
          decorative
          ratio="still"
          sizes="(min-width: 48rem) 42vw, 100vw"
          className={pictureClassName}
        />
      )}
      <h3 className="mt-3 px-1 text-title">
        <Link href={href} className="after:absolute after:inset-0 focus-visible:outline-none">
          {title}
        </Link>
      </h3>
      <p className="mt-1.5 px-1 text-small text-grey">{note}</p>
    </article>
  );
}
