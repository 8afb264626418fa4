import { cachedCategories, cachedNewArrivals } from "#modules/catalog/catalog.cached.ts";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { WayOnView } from "#modules/search/ui/way-on.view.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { LiveTiles } from "./live-tiles.tsx";

/** The shop's kinds and its newest pieces, for a search that has nothing to show. */
export async function SearchWayOn() {
  const [categories, newest, { currency }] = await Promise.all([
    cachedCategories(),
    cachedNewArrivals(4),
    cachedSettings(),
  ]);
  return (
    <WayOnView
      categories={categories}
      newest={
        <LiveTiles heading="h3" tiles={newest} currency={currency}>
          {(tiles) => <ProductGrid label="Just in">{tiles}</ProductGrid>}
        </LiveTiles>
      }
    />
  );
}
