import { cacheLife, cacheTag } from "next/cache";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { type ShopSettings, shopSettings } from "./settings.queries.ts";

/** The settings as prerendered pages read them. */
export async function cachedSettings(): Promise<ShopSettings> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.settings);
  return shopSettings();
}
