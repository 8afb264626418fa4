import type { ProductTile } from "#modules/catalog/product.ts";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";

/** Others of its kind, below a product. */
export function Alongside({ tiles, currency }: { tiles: readonly ProductTile[]; currency: string }) {
  if (tiles.length === 0) return <div className="h-section" />;
  return (
    <section className="py-section">
      <h2 className="mb-5 px-gutter text-display-s md:mb-7">Goes with it</h2>
      <ProductGrid label="Goes with it">
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
