import { cachedCategories } from "#modules/catalog/catalog.cached.ts";
import { ListingView } from "#modules/catalog/ui/listing.view.tsx";
import { everything } from "#modules/content/home.ts";
import type { ListQuery } from "#modules/search/list-query.ts";
import type { FoundList } from "#modules/search/listing.queries.ts";
import { NarrowableList } from "../../narrowable-list.tsx";
import { FoundPieces } from "./found-pieces.tsx";

/** A list of the shop with what was chosen in it. */
export async function FoundListing({ query, list }: { query: ListQuery; list: FoundList }) {
  const categories = await cachedCategories();
  const category = categories.find(({ slug }) => slug === query.scope.category);
  const { title, text } = category ?? everything;
  return (
    <ListingView title={title} text={text}>
      <NarrowableList query={query} list={list}>
        <FoundPieces query={query} list={list} label={title} />
      </NarrowableList>
    </ListingView>
  );
}
