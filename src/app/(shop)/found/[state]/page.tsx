import type { Metadata } from "next";
import { cachedCategories } from "#modules/catalog/catalog.cached.ts";
import { everything } from "#modules/content/home.ts";
import { foundPath, readFoundPath } from "#modules/search/found-path.ts";
import { listHref, noFilters } from "#modules/search/list-query.ts";
import { narrowed } from "#modules/search/list-words.ts";
import { NotFoundView } from "../../not-found.view.tsx";
import { cachedFound } from "./cached-found.ts";
import { FoundListing } from "./found-listing.tsx";
import { SearchResults } from "./search-results.tsx";

export const ensureStatic = "navigation";

type Props = PageProps<"/found/[state]">;

/** One of them, because a route without any listed page can't be prerendered at all; the others are made when asked for. */
export function generateStaticParams() {
  const query = {
    scope: { category: null, search: null },
    filters: noFilters,
    sort: "name",
    page: 1,
  } as const;
  return [{ state: foundPath(query).slice("/found/".length) }];
}

/** A narrowed list is not for search engines; its canonical address is the list's own. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const query = readFoundPath((await params).state);
  if (query === null) return { title: "Not found", robots: { index: false } };
  const { category, search } = query.scope;
  const name = (await cachedCategories()).find(({ slug }) => slug === category)?.name ?? everything.title;
  const plain = narrowed({ ...query, sort: "newest" }, noFilters);
  return {
    title: search === null ? `${name}, narrowed` : `Search for ${search}`,
    robots: { index: false, follow: true },
    ...(search === null ? { alternates: { canonical: listHref(plain) } } : {}),
  };
}

/** A narrowed or searched list, under the address that `/shop?size=M` and `/search?q=coat` are led to. */
export default async function FoundPage({ params }: Props) {
  const found = await cachedFound((await params).state);
  if (found === null) return <NotFoundView />;
  const { query, list } = found;
  return query.scope.search === null ? (
    <FoundListing query={query} list={list} />
  ) : (
    <SearchResults query={query} list={list} search={query.scope.search} />
  );
}
