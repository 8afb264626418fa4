import { cachedListing, cachedNewArrivals } from "#modules/catalog/catalog.cached.ts";
import { EditorialTile } from "#modules/catalog/ui/editorial-tile.view.tsx";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { home } from "#modules/content/home.ts";
import type { MediaPicture } from "#modules/media/media.ts";
import { Stagger } from "#ui/motion/stagger.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { LiveTiles } from "./live-tiles.tsx";

const { newest } = home;
const place = { after: 2, columns: 2, phoneColumns: 2 } as const;

/** The newest products, with a picture that breaks their grid. */
export async function JustIn({ picture, currency }: { picture: MediaPicture | undefined; currency: string }) {
  const [arrivals, everything] = await Promise.all([cachedNewArrivals(6), cachedListing(null, 1)]);
  const editorials = picture && [
    { ...place, tile: <EditorialTile {...newest} {...place} picture={picture} /> },
  ];
  return (
    <section>
      <div className="mb-5 flex items-end justify-between gap-6 px-gutter md:mb-7">
        <h2 className="text-display-s">{newest.title}</h2>
        <TextLink href="/shop">{`All ${everything?.total ?? ""} pieces`}</TextLink>
      </div>
      <LiveTiles heading="h3" tiles={arrivals} currency={currency}>
        {(tiles) => (
          <Stagger>
            <ProductGrid label={newest.title} editorials={editorials}>
              {tiles}
            </ProductGrid>
          </Stagger>
        )}
      </LiveTiles>
    </section>
  );
}
