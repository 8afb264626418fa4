import type { ReactNode } from "react";
import type { ProductTile } from "#modules/catalog/product.ts";
import { LiveStock } from "#modules/catalog/ui/live-stock.tsx";
import { LiveTileLabel } from "#modules/catalog/ui/live-tile-label.tsx";
import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";

type LiveTilesProps = {
  tiles: readonly ProductTile[];
  currency: string;
  /** How many of the first pictures a page of its own is waited for. */
  priorityCount?: number;
  heading: "h2" | "h3";
  children: (tiles: ReactNode[]) => ReactNode;
};

const tileSizes = "(min-width: 64rem) 25vw, 50vw";

/** Tiles of products with their live labels, all asked for in one request. */
export function LiveTiles({ tiles, currency, priorityCount = 0, heading, children }: LiveTilesProps) {
  return (
    <LiveStock kind="products" ids={tiles.map((tile) => tile.id)}>
      {children(
        tiles.map((tile, index) => (
          <ProductTileView
            key={tile.id}
            tile={tile}
            currency={currency}
            heading={heading}
            sizes={tileSizes}
            priority={index < priorityCount}
            travels
            label={<LiveTileLabel productId={tile.id} />}
          />
        )),
      )}
    </LiveStock>
  );
}
