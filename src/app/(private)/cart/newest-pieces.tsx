import { cachedNewArrivals } from "#modules/catalog/catalog.cached.ts";
import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";

/** Something to look at where there is nothing to pay. */
export async function NewestPieces() {
  const [tiles, settings] = await Promise.all([cachedNewArrivals(4), cachedSettings()]);
  return (
    <section aria-labelledby="newest" className="mt-10">
      <h2 id="newest" className="mb-5 text-heading">
        New in the shop
      </h2>
      <ul className="-mx-gutter grid grid-cols-2 gap-seam px-seam lg:grid-cols-4">
        {tiles.map((tile, index) => (
          <li key={tile.id}>
            <ProductTileView
              tile={tile}
              currency={settings.currency}
              sizes="(min-width: 64rem) 25vw, 50vw"
              priority={index < 2}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
