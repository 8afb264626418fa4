import { cacheLife, cacheTag } from "next/cache";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { parseScope, readListQuery, writeListQuery } from "./list-query.ts";
import { type FoundList, foundList } from "./listing.queries.ts";
import { tsqueryOf, wordsOf } from "./search-words.ts";
import { pagesFor, type Suggestions, suggestionsFor } from "./suggestions.queries.ts";

/**
 * A page of a narrowed list by its address (`writeListQuery`), until a product or what is on the shelf changes. Null for an
 * unknown category.
 */
export async function cachedFoundList(state: string): Promise<FoundList | null> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.catalog, cacheTags.shelf, cacheTags.settings);
  const list = await readFoundList(state);
  if (list === null) cacheTag(cacheTags.notFound);
  return list;
}

/** The same as text, ready to be sent: reading it back from the cache costs a fraction of reading what it says. */
export async function cachedFoundListJson(state: string): Promise<string | null> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.catalog, cacheTags.shelf, cacheTags.settings);
  const list = await readFoundList(state);
  if (list === null) cacheTag(cacheTags.notFound);
  return list === null ? null : JSON.stringify(list);
}

/** What is suggested for some words, until a product, a shelf or an article changes. */
export async function cachedSuggestions(words: string): Promise<Suggestions> {
  "use cache";
  cacheLife({ ...untilChanged, revalidate: 3_600 });
  cacheTag(cacheTags.catalog, cacheTags.shelf, cacheTags.settings, cacheTags.journal);
  return suggestionsFor(words);
}

/** Categories and articles that have these words, until one changes. */
export async function cachedPagesFound(words: string): Promise<Pick<Suggestions, "categories" | "articles">> {
  "use cache";
  cacheLife({ ...untilChanged, revalidate: 3_600 });
  cacheTag(cacheTags.catalog, cacheTags.journal);
  return pagesFor(tsqueryOf(wordsOf(words), { isUnfinished: true }));
}

async function readFoundList(state: string): Promise<FoundList | null> {
  const parameters = new URLSearchParams(state);
  const scope = parseScope(parameters);
  if (scope === null) return null;
  const query = readListQuery(parameters, scope);
  // An entry is kept under one spelling alone.
  if (writeListQuery(query).toString() !== state) return null;
  return foundList(query);
}
