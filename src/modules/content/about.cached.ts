import { cacheLife, cacheTag } from "next/cache";
import { type CatalogFigures, catalogFigures } from "#modules/catalog/figures.queries.ts";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import type { Person } from "./about.ts";
import { authors } from "./journal.queries.ts";

/** What the page about us counts, and who writes, until catalogue or journal change. */
export async function cachedAbout(): Promise<{ figures: CatalogFigures; writers: Person[] }> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.catalog, cacheTags.journal);
  const [figures, writers] = await Promise.all([catalogFigures(), authors()]);
  return { figures, writers };
}
