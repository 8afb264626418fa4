import { hasFilters, type ListQuery } from "#modules/search/list-query.ts";
import type { FoundList } from "#modules/search/listing.queries.ts";
import { cachedPagesFound } from "#modules/search/search.cached.ts";
import { OtherFindsView } from "#modules/search/ui/other-finds.view.tsx";
import { SearchHeadView } from "#modules/search/ui/search-head.view.tsx";
import { NarrowableList } from "../../narrowable-list.tsx";
import { SearchWayOn } from "../../search-way-on.tsx";
import { FoundPieces } from "./found-pieces.tsx";

type SearchResultsProps = { query: ListQuery; list: FoundList; search: string };

/** What a search found: pieces, to be narrowed like any list, then kinds and stories. Or the ways on from nothing. */
export async function SearchResults({ query, list, search }: SearchResultsProps) {
  const pages = await cachedPagesFound(list.understood ?? search);
  const isNothing = list.total === 0 && !hasFilters(query.filters);
  if (isNothing) {
    return (
      <>
        <SearchHeadView
          title={`Nothing for “${search}”`}
          search={search}
          note="No piece is called that, nor described so. Fewer or plainer words find more."
        />
        <OtherFindsView {...pages} />
        <SearchWayOn />
      </>
    );
  }
  return (
    <>
      <SearchHeadView
        title={list.understood ?? search}
        search={search}
        note={
          list.understood && `Nothing is called “${search}”. This is what we have for “${list.understood}”.`
        }
      />
      <NarrowableList query={query} list={list}>
        <FoundPieces query={query} list={list} label={`Pieces for ${search}`} />
      </NarrowableList>
      <OtherFindsView {...pages} />
    </>
  );
}
