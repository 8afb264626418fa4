import { cacheLife, cacheTag } from "next/cache";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { picturesByKey } from "./media.queries.ts";
import type { MediaPicture } from "./media.ts";

/** The pictures that pages name by storage key, until the catalogue changes; a key without a picture is left out. */
export async function cachedPictures(keys: readonly string[]): Promise<Record<string, MediaPicture>> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.catalog);
  return Object.fromEntries(await picturesByKey(keys));
}
