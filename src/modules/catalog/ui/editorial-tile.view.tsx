import type { Route } from "next";
import { Picture, type PictureSource } from "#ui/picture.tsx";
import { TextLink } from "#ui/text-link.tsx";

type EditorialTileProps = {
  picture: PictureSource;
  line: string;
  href: string | null;
  action: string | null;
};

/** Two columns wide and as high as the products beside it, its words on their line. */
export function EditorialTile({ picture, line, href, action }: EditorialTileProps) {
  return (
    <figure className="group relative flex h-full flex-col">
      <Picture
        picture={picture}
        sizes="(min-width: 64rem) 50vw, 100vw"
        className="min-h-0 flex-1 max-lg:aspect-still max-lg:flex-none"
      />
      <figcaption className="flex justify-between gap-4 px-1 pt-3 leading-tight">
        <span>{line}</span>
        {href && action && (
          <TextLink href={href as Route} look="text" className="shrink-0 after:absolute after:inset-0">
            {action}
          </TextLink>
        )}
      </figcaption>
      <span aria-hidden="true" className="mt-1 text-small max-lg:hidden">
        &nbsp;
      </span>
    </figure>
  );
}
