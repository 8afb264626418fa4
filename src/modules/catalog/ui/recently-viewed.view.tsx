import type { ProductTile } from "../product.ts";
import { ProductGrid } from "./product-grid.view.tsx";
import { ProductTileView } from "./product-tile.view.tsx";

/** A row of what was looked at before. */
export function RecentlyViewedView({ tiles, currency }: { tiles: readonly ProductTile[]; currency: string }) {
  return (
    <section>
      <h2 className="mb-5 px-gutter text-heading">Seen before</h2>
      <ProductGrid label="Seen before">
        {tiles.map((tile) => (
          <ProductTileView
            key={tile.id}
            tile={tile}
            currency={currency}
            sizes="(min-width: 64rem) 25vw, 50vw"
          />
        ))}
      </ProductGrid>
    </section>
  );
}
