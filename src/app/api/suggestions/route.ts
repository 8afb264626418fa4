import { parseStockQuery } from "#modules/catalog/stock-query.ts";
import { suggestionsForBag } from "#modules/recommendations/recommendations.queries.ts";
import { shownCount } from "#modules/recommendations/recommendations.ts";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { privateJson, sharedJson } from "#platform/http/responses.ts";

/**
 * What goes with a bag: `?variants=id,id` answers `{ tiles, currency }`. The same for everybody with these pieces, and kept
 * for a minute by whatever stands in front.
 */
export async function GET(request: Request): Promise<Response> {
  const query = parseStockQuery(new URL(request.url).searchParams);
  if (!query.ok) return privateJson({ error: query.error }, { status: 400 });
  if (query.value.kind !== "variants") return privateJson({ error: { code: "bad_query" } }, { status: 400 });
  const [tiles, { currency }] = await Promise.all([
    suggestionsForBag(query.value.ids, shownCount),
    cachedSettings(),
  ]);
  return sharedJson({ tiles, currency }, { maxAgeSeconds: 60 });
}
