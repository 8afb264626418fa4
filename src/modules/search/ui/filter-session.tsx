"use client";

import type { Route } from "next";
import { useQueryStates } from "nuqs";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { type ComponentType, Suspense, useEffect, useLayoutEffect, useState } from "react";
import type { ProductTile } from "#modules/catalog/product.ts";
import { Button } from "#ui/button.tsx";
import { cn } from "#ui/class-names.ts";
import { Notice } from "#ui/notice.tsx";
import { Pagination } from "#ui/pagination.tsx";
import type { Counted, FacetKind } from "../facets.ts";
import {
  type Filters,
  type ListQuery,
  listHref,
  noFilters,
  type Scope,
  type Sort,
  writeListQuery,
} from "../list-query.ts";
import { choicesOf, narrowed, waysOut, withoutKind } from "../list-words.ts";
import { ChoicesView } from "./choices.view.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { GridSkeletonView } from "./grid-skeleton.view.tsx";
import { ListBar } from "./list-bar.tsx";
import { listParsers, queryOf, stateOf } from "./list-parsers.ts";
import { NothingLeftView } from "./nothing-left.view.tsx";
import { priceFieldsOf } from "./price-fields.ts";
import { useFoundList } from "./use-found-list.ts";

/** A list as the page came with it. */
export type ServedList = Counted & {
  scope: Scope;
  /** Its state in one spelling (`writeListQuery`). */
  state: string;
  currency: string;
  /** The names of all categories by slug. */
  categoryNames: Readonly<Record<string, string>>;
};

export type TilesComponent = ComponentType<{ tiles: readonly ProductTile[]; currency: string }>;

/** What was pressed while this code was on its way. */
export type FirstPress = { kind: FacetKind } | { sort: Sort };

type FilterSessionProps = {
  served: ServedList;
  first: FirstPress | null;
  /** Told whether the list that the page came with is the one to be shown. */
  onServedChange: (isServed: boolean) => void;
  Tiles: TilesComponent;
};

/** Narrowing a list: bar, panel and results, with the state in the address. Loaded when somebody first reaches for it. */
export function FilterSession(props: FilterSessionProps) {
  return (
    <NuqsAdapter>
      <Session {...props} />
    </NuqsAdapter>
  );
}

const wideWindow = "(min-width: 48rem)";

function Session({ served, first, onServedChange, Tiles }: FilterSessionProps) {
  const [address, setAddress] = useQueryStates(listParsers, {
    history: "push",
    shallow: true,
    scroll: false,
  });
  const [panel, setPanel] = useState<{ kind: FacetKind | null; isWide: boolean }>({
    kind: null,
    isWide: true,
  });
  const query = queryOf(address, served.scope);
  const state = writeListQuery(query).toString();
  const isServed = state === served.state;
  const { list, isPending, hasFailed, askAgain } = useFoundList(isServed ? null : state);
  const counted = isServed ? served : list;

  const goTo = (next: ListQuery) => void setAddress(stateOf(next));
  const choose = (filters: Filters) => goTo(narrowed(query, filters));
  const press = (kind: FacetKind) => {
    if (kind === "stock") choose({ ...query.filters, inStock: !query.filters.inStock });
    else setPanel({ kind: panel.kind === kind ? null : kind, isWide: window.matchMedia(wideWindow).matches });
  };
  const sort = (order: Sort) => goTo({ ...query, sort: order, page: 1 });

  useLayoutEffect(() => onServedChange(isServed), [isServed, onServedChange]);
  useFirstPress(first, (pressed) => ("kind" in pressed ? press(pressed.kind) : sort(pressed.sort)));

  const total = counted === null || (isPending && !isServed) ? null : counted.total;
  const words = {
    currency: served.currency,
    categoryName: (slug: string) => served.categoryNames[slug] ?? slug,
  };
  const clear = () => choose(noFilters);
  const clearHref = listHref(narrowed(query, noFilters)) as Route;
  return (
    <>
      <ListBar
        query={query}
        total={total}
        open={panel.kind}
        onPress={press}
        onSort={sort}
        choices={
          <ChoicesView
            choices={choicesOf(query.filters, words).map((choice) => ({
              ...choice,
              href: listHref(narrowed(query, choice.without)) as Route,
            }))}
            clearHref={clearHref}
            onRemove={(choice) => choose(choice?.without ?? noFilters)}
          />
        }
      />
      <FacetPanel
        kinds={served.scope.category === null ? allKinds : kindsWithin}
        open={panel.kind}
        isWide={panel.isWide}
        onClose={() => setPanel((before) => ({ ...before, kind: null }))}
        facets={(counted ?? served).facets}
        filters={query.filters}
        price={priceFieldsOf((counted ?? served).facets, served.currency)}
        total={total}
        onChange={choose}
        onClear={clear}
      />
      {hasFailed && (
        <div className="px-gutter py-6">
          <Notice
            tone="error"
            action={
              <Button size="small" onClick={askAgain}>
                Try again
              </Button>
            }
          >
            The list didn’t arrive. What you chose is kept.
          </Notice>
        </div>
      )}
      {!isServed && (
        <div
          aria-busy={isPending}
          className={cn("min-h-svh transition-opacity duration-quick", isPending && list && "opacity-45")}
        >
          {list === null ? (
            <GridSkeletonView />
          ) : list.total === 0 ? (
            <NothingLeftView
              waysOut={waysOut(list.without, query)}
              clearHref={clearHref}
              onTake={(kind) => choose(kind === null ? noFilters : withoutKind(query.filters, kind))}
            />
          ) : (
            <Suspense fallback={<GridSkeletonView />}>
              <Tiles tiles={list.tiles} currency={list.currency} />
              <div className="px-gutter pt-14 pb-section">
                <Pagination
                  page={list.page}
                  pageCount={list.pageCount}
                  hrefOf={(page) => listHref({ ...query, page }) as Route}
                />
              </div>
            </Suspense>
          )}
        </div>
      )}
    </>
  );
}

const allKinds: readonly FacetKind[] = ["category", "size", "colour", "price", "stock"];
const kindsWithin = allKinds.slice(1);

/** Does what was pressed before, once, and gives the focus back to what had it. */
function useFirstPress(first: FirstPress | null, act: (pressed: FirstPress) => void): void {
  const [facet] = useState(() => document.activeElement?.getAttribute("data-facet") ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has come
  useLayoutEffect(() => {
    if (facet !== null) document.querySelector<HTMLElement>(`[data-facet="${facet}"]`)?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has come
  useEffect(() => {
    if (first !== null) act(first);
  }, []);
}
