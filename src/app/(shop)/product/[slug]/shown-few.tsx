"use client";

import type { ReactNode } from "react";
import { useStock } from "#modules/catalog/ui/live-stock.tsx";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { pickShown, shownCount } from "#modules/recommendations/recommendations.ts";

type ShownFewProps = {
  label: string;
  /** Candidates by product id, best first, spares last; each with its tile. */
  candidates: readonly { id: string; tile: ReactNode }[];
};

/** The first few of the candidates; one that live stock says is gone gives its place to the next spare. */
export function ShownFew({ label, candidates }: ShownFewProps) {
  const shown = pickShown(
    candidates.map(({ id }) => id),
    useStock(),
    shownCount,
  );
  const tiles = new Map(candidates.map(({ id, tile }) => [id, tile]));
  return <ProductGrid label={label}>{shown.map((id) => tiles.get(id))}</ProductGrid>;
}
