import type { Route } from "next";
import type { ReactNode } from "react";
import { cachedCategories } from "#modules/catalog/catalog.cached.ts";
import { type ListQuery, listHref, noFilters, writeListQuery } from "#modules/search/list-query.ts";
import { choicesOf, narrowed } from "#modules/search/list-words.ts";
import type { FoundList } from "#modules/search/listing.queries.ts";
import { ChoicesView } from "#modules/search/ui/choices.view.tsx";
import { FilterFormView } from "#modules/search/ui/filter-form.view.tsx";
import { priceFieldsOf } from "#modules/search/ui/price-fields.ts";
import { NarrowedListing } from "./narrowed-listing.tsx";

type NarrowableListProps = { query: ListQuery; list: FoundList; children: ReactNode };

/** A list in the state that its page was asked for, the bar that narrows it, and a plain form where no script runs. */
export async function NarrowableList({ query, list, children }: NarrowableListProps) {
  const { tiles: _, page: __, pageCount: ___, understood: ____, ...counted } = list;
  const categories = await cachedCategories();
  const categoryNames = Object.fromEntries(categories.map(({ slug, name }) => [slug, name]));
  const { currency, facets } = list;
  const choices = choicesOf(query.filters, {
    currency,
    categoryName: (slug) => categoryNames[slug] ?? slug,
  });
  return (
    <NarrowedListing
      served={{
        ...counted,
        scope: query.scope,
        state: writeListQuery(query).toString(),
        categoryNames,
      }}
      choices={
        <ChoicesView
          choices={choices.map((choice) => ({
            ...choice,
            href: listHref(narrowed(query, choice.without)) as Route,
          }))}
          clearHref={listHref(narrowed(query, noFilters)) as Route}
        />
      }
    >
      <noscript>
        <FilterFormView query={query} facets={facets} price={priceFieldsOf(facets, currency)} />
      </noscript>
      {children}
    </NarrowedListing>
  );
}
