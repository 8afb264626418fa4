import { stockOfProducts, stockOfVariants } from "#modules/catalog/stock.queries.ts";
import { parseStockQuery } from "#modules/catalog/stock-query.ts";
import { privateJson, sharedJson } from "#platform/http/responses.ts";

/**
 * What can be bought right now: `?variants=id,id` or `?products=id,id` answers `{ stock: { id: units } }`. Public, and kept
 * for a few seconds by whatever stands in front; the truth is asked for again at checkout.
 */
export async function GET(request: Request): Promise<Response> {
  const query = parseStockQuery(new URL(request.url).searchParams);
  if (!query.ok) return privateJson({ error: query.error }, { status: 400 });
  const { kind, ids } = query.value;
  const stock = kind === "variants" ? await stockOfVariants(ids) : await stockOfProducts(ids);
  return sharedJson({ stock }, { maxAgeSeconds: 2 });
}
