import { Children, type ReactNode } from "react";

type ProductGridProps = {
  /** Tiles, in order. */
  children: ReactNode;
  /** Pictures of two columns, each put in after a number of tiles. */
  editorials?: readonly { after: number; tile: ReactNode }[] | undefined;
  label: string;
};

/** Four columns, two on a phone, eight pixels apart and out to the edges of the window. */
export function ProductGrid({ children, editorials = [], label }: ProductGridProps) {
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-x-seam gap-y-8 px-seam lg:grid-cols-4 lg:gap-y-10">
      {Children.toArray(children).flatMap((tile, index) => [
        ...editorials
          .filter((editorial) => editorial.after === index)
          .map((editorial) => (
            <li key={`editorial-${editorial.after}`} className="col-span-2">
              {editorial.tile}
            </li>
          )),
        // biome-ignore lint/suspicious/noArrayIndexKey: tiles never move within a rendered page
        <li key={`tile-${index}`}>{tile}</li>,
      ])}
    </ul>
  );
}
