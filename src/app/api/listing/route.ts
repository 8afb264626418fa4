import { parseListQuery, parseScope, stateKeys, writeListQuery } from "#modules/search/list-query.ts";
import { cachedFoundListJson } from "#modules/search/search.cached.ts";
import { privateJson, sharedText } from "#platform/http/responses.ts";

const knownKeys: ReadonlySet<string> = new Set([...stateKeys, "in", "q"]);

/**
 * A page of a narrowed list: `?in=shoes&size=38,39&colour=black&stock=in&sort=price-up&page=2`, or `?q=wool coat&…`. What a
 * page of the shop would not ask for is 400, a category that does not exist 404. Kept here until it changes, and for a few
 * seconds by whatever stands in front.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const unknown = [...searchParams.keys()].find((key) => !knownKeys.has(key));
  if (unknown !== undefined) return refuse({ code: "bad_query", key: unknown });
  const scope = parseScope(searchParams);
  if (scope === null) return refuse({ code: "bad_query", key: searchParams.has("q") ? "q" : "in" });
  const query = parseListQuery(searchParams, scope);
  if (!query.ok) return refuse(query.error);
  const json = await cachedFoundListJson(writeListQuery(query.value).toString());
  if (json === null) return privateJson({ error: { code: "unknown_category" } }, { status: 404 });
  return sharedText(json, { contentType: "application/json", maxAgeSeconds: 2 });
}

function refuse(error: { code: string; key: string }): Response {
  return privateJson({ error }, { status: 400 });
}
