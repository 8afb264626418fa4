import { LiveStock } from "#modules/catalog/ui/live-stock.tsx";
import { LiveTileLabel } from "#modules/catalog/ui/live-tile-label.tsx";
import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";
import { cachedRecommendations } from "#modules/recommendations/recommendations.cached.ts";
import { GoesWithItView } from "#modules/recommendations/ui/goes-with-it.view.tsx";
import { ShownFew } from "./shown-few.tsx";

/** What goes with a product, below it. */
export async function Alongside({ productId, currency }: { productId: string; currency: string }) {
  const tiles = await cachedRecommendations(productId);
  if (tiles.length === 0) return <div className="h-section" />;
  const candidates = tiles.map((tile) => ({
    id: tile.id,
    tile: (
      <ProductTileView
        key={tile.id}
        tile={tile}
        currency={currency}
        sizes="(min-width: 64rem) 25vw, 50vw"
        label={<LiveTileLabel productId={tile.id} />}
      />
    ),
  }));
  return (
    <LiveStock kind="products" ids={tiles.map((tile) => tile.id)}>
      <GoesWithItView title="Goes with it">
        <ShownFew label="Goes with it" candidates={candidates} />
      </GoesWithItView>
    </LiveStock>
  );
}
