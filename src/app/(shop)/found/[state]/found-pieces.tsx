import type { Route } from "next";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { type ListQuery, listHref, noFilters } from "#modules/search/list-query.ts";
import { narrowed, waysOut } from "#modules/search/list-words.ts";
import type { FoundList } from "#modules/search/listing.queries.ts";
import { NothingLeftView } from "#modules/search/ui/nothing-left.view.tsx";
import { ListPages } from "../../list-pages.tsx";
import { LiveTiles } from "../../live-tiles.tsx";

type FoundPiecesProps = { query: ListQuery; list: FoundList; label: string };

/** The pieces of a narrowed list and the links to its other pages; or, where none is left, the ways out. */
export function FoundPieces({ query, list, label }: FoundPiecesProps) {
  const { tiles, currency, page, pageCount, without } = list;
  if (list.total === 0) {
    return (
      <NothingLeftView
        waysOut={waysOut(without, query)}
        clearHref={listHref(narrowed(query, noFilters)) as Route}
      />
    );
  }
  return (
    <>
      <LiveTiles heading="h2" tiles={tiles} currency={currency} priorityCount={2}>
        {(shown) => <ProductGrid label={label}>{shown}</ProductGrid>}
      </LiveTiles>
      <ListPages
        page={page}
        pageCount={pageCount}
        hrefOf={(target) => listHref({ ...query, page: target })}
      />
    </>
  );
}
