"use no memo"; // renders seldom; remembering would weigh more in the first load than it saves

import { Children, type ReactNode } from "react";
import { cn } from "#ui/class-names.ts";
import type { EditorialPlace } from "../editorial.ts";

type ProductGridProps = {
  /** Tiles, in order. */
  children: ReactNode;
  /** Pictures with words, each put in after a number of tiles. */
  editorials?: readonly (EditorialPlace & { tile: ReactNode })[] | undefined;
  label: string;
};

/** Four columns, two on a phone, eight pixels apart and out to the edges of the window. */
export function ProductGrid({ children, editorials = [], label }: ProductGridProps) {
  const tiles = Children.toArray(children);
  const editorialsAfter = (count: number) =>
    editorials
      .filter((editorial) => editorial.after === count)
      .map((editorial) => (
        <li
          key={`editorial-${count}`}
          className={cn(phoneSpans[editorial.phoneColumns], spans[editorial.columns])}
        >
          {editorial.tile}
        </li>
      ));
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-x-seam gap-y-8 px-seam lg:grid-cols-4 lg:gap-y-10">
      {tiles.flatMap((tile, index) => [
        ...editorialsAfter(index),
        // biome-ignore lint/suspicious/noArrayIndexKey: tiles never move within a rendered page
        <li key={`tile-${index}`}>{tile}</li>,
      ])}
      {editorialsAfter(tiles.length)}
    </ul>
  );
}

const phoneSpans = { 1: "col-span-1", 2: "col-span-2" };
const spans = { 1: "lg:col-span-1", 2: "lg:col-span-2", 3: "lg:col-span-3", 4: "lg:col-span-4" };
