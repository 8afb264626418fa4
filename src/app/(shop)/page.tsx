import type { Metadata, Route } from "next";
import { cachedCategories, cachedListing, cachedNewArrivals } from "#modules/catalog/catalog.cached.ts";
import { EditorialTile } from "#modules/catalog/ui/editorial-tile.view.tsx";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { home } from "#modules/content/home.ts";
import { BandView } from "#modules/content/ui/band.view.tsx";
import { HeroView } from "#modules/content/ui/hero.view.tsx";
import { KindsView } from "#modules/content/ui/kinds.view.tsx";
import { ValuesView } from "#modules/content/ui/values.view.tsx";
import { cachedPictures } from "#modules/media/media.cached.ts";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { TextLink } from "#ui/text-link.tsx";
import { LiveTiles } from "./live-tiles.tsx";
import { SiteData } from "./site-data.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = { alternates: { canonical: "/" } };

const newestPlace = { after: 2, columns: 2, phoneColumns: 2 } as const;

const { hero, caption, newest, values, kinds, band } = home;

export default async function HomePage() {
  const [arrivals, categories, everything, pictures, settings] = await Promise.all([
    cachedNewArrivals(6),
    cachedCategories(),
    cachedListing(null, 1),
    cachedPictures([hero.pictureKey, newest.pictureKey, band.pictureKey]),
    cachedSettings(),
  ]);
  const { currency, name, supportEmail } = settings;
  const newestPicture = pictures[newest.pictureKey];
  return (
    <div className="grid gap-section">
      <SiteData name={name} supportEmail={supportEmail} />
      <HeroView
        title={hero.title}
        picture={pictures[hero.pictureKey] ?? null}
        action={{ label: hero.action, href: "/shop" }}
        caption={{ name: caption.name, note: caption.note, href: caption.href as Route }}
      />
      <section>
        <div className="mb-5 flex items-end justify-between gap-6 px-gutter md:mb-7">
          <h2 className="text-display-s">{newest.title}</h2>
          <TextLink href="/shop">{`All ${everything?.total ?? ""} pieces`}</TextLink>
        </div>
        <LiveTiles heading="h3" tiles={arrivals} currency={currency}>
          {(tiles) => (
            <ProductGrid
              label={newest.title}
              editorials={
                newestPicture && [
                  {
                    ...newestPlace,
                    tile: <EditorialTile {...newest} {...newestPlace} picture={newestPicture} />,
                  },
                ]
              }
            >
              {tiles}
            </ProductGrid>
          )}
        </LiveTiles>
      </section>
      <ValuesView values={values} />
      <KindsView
        title={kinds.title}
        kinds={categories.map(({ name, slug, picture }) => ({
          name,
          picture,
          href: `/shop/${slug}` as Route,
        }))}
      />
      <BandView
        title={band.title}
        picture={pictures[band.pictureKey] ?? null}
        action={{ label: band.action, href: band.href as Route }}
      />
    </div>
  );
}
