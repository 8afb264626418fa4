"use client";

import { lazy, type ReactNode } from "react";
import type { ServedList } from "#modules/search/ui/filter-session.tsx";
import { NarrowedList } from "#modules/search/ui/narrowed-list.tsx";

const FoundTiles = lazy(() => import("./found-tiles.tsx"));

type NarrowedListingProps = { served: ServedList; choices: ReactNode; children: ReactNode };

/** A list that can be narrowed; tiles for what is found then are loaded with the first of it. */
export function NarrowedListing(props: NarrowedListingProps) {
  return <NarrowedList {...props} Tiles={FoundTiles} />;
}
