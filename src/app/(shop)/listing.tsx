import { editorialPlaces, editorialsOf } from "#modules/catalog/editorial.ts";
import type { ListingPage } from "#modules/catalog/listing.ts";
import { EditorialTile } from "#modules/catalog/ui/editorial-tile.view.tsx";
import { ListingView } from "#modules/catalog/ui/listing.view.tsx";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { everything } from "#modules/content/home.ts";
import { cachedPictures } from "#modules/media/media.cached.ts";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { LiveTiles } from "./live-tiles.tsx";

/** A page of the shop or of a category, with its editorial pictures and live labels. */
export async function Listing({ listing }: { listing: ListingPage }) {
  const { category, page, pageCount, total, tiles } = listing;
  const editorials = editorialsOf(category?.slug ?? null, page);
  const [pictures, { currency }] = await Promise.all([
    cachedPictures(editorials.map((editorial) => editorial.pictureKey)),
    cachedSettings(),
  ]);
  const { title, text } = category ?? everything;
  const places = editorialPlaces(tiles.length, editorials.length);
  const placed = editorials.flatMap(({ pictureKey, ...editorial }, index) => {
    const [place, picture] = [places[index], pictures[pictureKey]];
    if (place === undefined || picture === undefined) return [];
    return [{ ...place, tile: <EditorialTile {...editorial} {...place} picture={picture} /> }];
  });
  return (
    <ListingView
      title={title}
      text={text}
      categorySlug={category?.slug ?? null}
      page={page}
      pageCount={pageCount}
      total={total}
      grid={
        tiles.length === 0 ? (
          <EmptyState
            title="Nothing here yet"
            action={<ButtonLink href="/shop">See everything</ButtonLink>}
            className="px-gutter"
          />
        ) : (
          <LiveTiles heading="h2" tiles={tiles} currency={currency} priorityCount={page === 1 ? 2 : 0}>
            {(shown) => (
              <ProductGrid label={title} editorials={placed}>
                {shown}
              </ProductGrid>
            )}
          </LiveTiles>
        )
      }
    />
  );
}
