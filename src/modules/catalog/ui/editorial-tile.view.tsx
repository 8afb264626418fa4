import type { Route } from "next";
import { cn } from "#ui/class-names.ts";
import { Picture, type PictureSource } from "#ui/picture.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { EditorialPlace } from "../editorial.ts";

type EditorialTileProps = Pick<EditorialPlace, "columns" | "phoneColumns"> & {
  picture: PictureSource;
  line: string;
  href: string | null;
  action: string | null;
};

/** As high as the products beside it, its words on their line; with a row of its own it is a panorama. */
export function EditorialTile({ columns, phoneColumns, picture, line, href, action }: EditorialTileProps) {
  return (
    <figure className="group relative flex h-full flex-col has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
      <Picture
        picture={picture}
        sizes={`(min-width: 64rem) ${columns * 25}vw, ${phoneColumns * 50}vw`}
        className={cn(
          phoneColumns === 2 ? "max-lg:aspect-still" : "max-lg:min-h-0 max-lg:flex-1",
          columns === 4 ? "lg:aspect-panorama" : "lg:min-h-0 lg:flex-1",
        )}
        imageClassName="absolute inset-0"
      />
      <figcaption className="flex justify-between gap-4 px-1 pt-3 leading-tight">
        <span>{line}</span>
        {href && action && (
          <TextLink
            href={href as Route}
            look="text"
            className="shrink-0 after:absolute after:inset-0 focus-visible:outline-none"
          >
            {action}
          </TextLink>
        )}
      </figcaption>
      {/* Stands where the products name their colours. */}
      {columns < 4 && (
        <span aria-hidden="true" className={cn("mt-1 text-small", phoneColumns === 2 && "max-lg:hidden")}>
          &nbsp;
        </span>
      )}
    </figure>
  );
}
