"use client";

import type { ProductTile } from "#modules/catalog/product.ts";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { LiveTiles } from "./live-tiles.tsx";

/** Products that were found after the page had come, with their live labels. */
export default function FoundTiles({ tiles, currency }: { tiles: readonly ProductTile[]; currency: string }) {
  return (
    <LiveTiles heading="h2" tiles={tiles} currency={currency}>
      {(shown) => <ProductGrid label="Pieces">{shown}</ProductGrid>}
    </LiveTiles>
  );
}
