import { cacheLife, cacheTag } from "next/cache";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { allShippingMethods } from "./pricing.queries.ts";
import type { ServedMethod } from "./shipping-zones.ts";

/** Every way to deliver, until the shop's settings change. */
export async function cachedShippingMethods(): Promise<ServedMethod[]> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.settings);
  return allShippingMethods();
}
