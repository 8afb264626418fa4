import { editorialPlaces, editorialsOf } from "#modules/catalog/editorial.ts";
import { type ListingPage, listingPath } from "#modules/catalog/listing.ts";
import { EditorialTile } from "#modules/catalog/ui/editorial-tile.view.tsx";
import { ListingView } from "#modules/catalog/ui/listing.view.tsx";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { everything } from "#modules/content/home.ts";
import { cachedPictures } from "#modules/media/media.cached.ts";
import { noFilters, writeListQuery } from "#modules/search/list-query.ts";
import { cachedFoundList } from "#modules/search/search.cached.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { ListPages } from "./list-pages.tsx";
import { ListingData } from "./listing-data.tsx";
import { LiveTiles } from "./live-tiles.tsx";
import { NarrowableList } from "./narrowable-list.tsx";

/** A page of the shop or of a category as it is before anything is chosen, with its editorial pictures and live labels. */
export async function Listing({ listing }: { listing: ListingPage }) {
  const { category, page, pageCount, tiles } = listing;
  const query = {
    scope: { category: category?.slug ?? null, search: null },
    filters: noFilters,
    sort: "newest",
    page: 1,
  } as const;
  const editorials = editorialsOf(category?.slug ?? null, page);
  const [pictures, list] = await Promise.all([
    cachedPictures(editorials.map((editorial) => editorial.pictureKey)),
    cachedFoundList(writeListQuery(query).toString()),
  ]);
  const { title, text } = category ?? everything;
  const places = editorialPlaces(tiles.length, editorials.length);
  const placed = editorials.flatMap(({ pictureKey, ...editorial }, index) => {
    const [place, picture] = [places[index], pictures[pictureKey]];
    if (place === undefined || picture === undefined) return [];
    return [{ ...place, tile: <EditorialTile {...editorial} {...place} picture={picture} /> }];
  });
  if (list === null || tiles.length === 0) {
    return (
      <ListingView title={title} text={text}>
        <EmptyState
          title="Nothing here yet"
          action={<ButtonLink href="/shop">See everything</ButtonLink>}
          className="px-gutter"
        />
      </ListingView>
    );
  }
  return (
    <ListingView title={title} text={text}>
      <ListingData category={category} />
      <NarrowableList query={query} list={list}>
        <LiveTiles heading="h2" tiles={tiles} currency={list.currency} priorityCount={page === 1 ? 2 : 0}>
          {(shown) => (
            <ProductGrid label={title} editorials={placed}>
              {shown}
            </ProductGrid>
          )}
        </LiveTiles>
        <ListPages
          page={page}
          pageCount={pageCount}
          hrefOf={(target) => listingPath(category?.slug ?? null, target)}
        />
      </NarrowableList>
    </ListingView>
  );
}
