import { cachedSuggestions } from "#modules/search/search.cached.ts";
import { wordsOf } from "#modules/search/search-words.ts";
import { privateJson, sharedJson } from "#platform/http/responses.ts";

/** What to offer for what was typed so far: `?q=wool co`. Without a word of two letters there is nothing to go by: 400. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const words = wordsOf(typed);
  if (words.join("").length < 2)
    return privateJson({ error: { code: "bad_query", key: "q" } }, { status: 400 });
  return sharedJson(await cachedSuggestions(words.join(" ")), { maxAgeSeconds: 10 });
}
