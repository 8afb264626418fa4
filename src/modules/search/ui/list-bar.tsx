"use client";

import type { ReactNode } from "react";
import { type FacetKind, facetKinds } from "../facets.ts";
import type { ListQuery, Sort } from "../list-query.ts";
import { sortsOf } from "../list-words.ts";
import { FilterBarView } from "./filter-bar.view.tsx";

type ListBarProps = {
  query: ListQuery;
  total: number | null;
  open?: FacetKind | null;
  onPress: (kind: FacetKind) => void;
  onSort: (sort: Sort) => void;
  onNear?: () => void;
  choices?: ReactNode;
};

/** The bar of a list in a state; a category's own list is not narrowed by category. */
export function ListBar({ query, ...rest }: ListBarProps) {
  const { scope, filters, sort } = query;
  const hasPrice = filters.priceFrom !== null || filters.priceTo !== null;
  return (
    <FilterBarView
      {...rest}
      kinds={facetKinds.filter((kind) => kind !== "category" || scope.category === null)}
      chosen={{
        category: filters.categories.length,
        size: filters.sizes.length,
        colour: filters.colours.length,
        price: hasPrice ? 1 : 0,
      }}
      inStock={filters.inStock}
      sort={sort}
      sorts={sortsOf(scope)}
    />
  );
}
