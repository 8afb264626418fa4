import { cacheLife, cacheTag } from "next/cache";
import { readFoundPath } from "#modules/search/found-path.ts";
import { type ListQuery, writeListQuery } from "#modules/search/list-query.ts";
import type { FoundList } from "#modules/search/listing.queries.ts";
import { cachedFoundList } from "#modules/search/search.cached.ts";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";

/** The list of a path. A path that stands for none makes the page around it a 404. */
export async function cachedFound(state: string): Promise<{ query: ListQuery; list: FoundList } | null> {
  "use cache";
  cacheLife(untilChanged);
  const query = readFoundPath(state);
  const list = query && (await cachedFoundList(writeListQuery(query).toString()));
  if (query === null || list === null) {
    cacheTag(cacheTags.notFound);
    return null;
  }
  return { query, list };
}
