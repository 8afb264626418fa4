import { cachedReviewPage } from "#modules/reviews/reviews.cached.ts";
import { parseReviewQuery } from "#modules/reviews/reviews.ts";
import { privateJson, sharedJson } from "#platform/http/responses.ts";

/** `?product=id&sort=newest&page=2`: a page of published reviews, the same for everybody. */
export async function GET(request: Request): Promise<Response> {
  const query = parseReviewQuery(new URL(request.url).searchParams);
  if (query === null) return privateJson({ error: { code: "bad_query" } }, { status: 400 });
  const page = await cachedReviewPage(query.productId, query.sort, query.page);
  return sharedJson(page, { maxAgeSeconds: 30 });
}
