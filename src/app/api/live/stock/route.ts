import { stockOfProducts, stockOfVariants } from "#modules/catalog/stock.queries.ts";
import { parseStockQuery } from "#modules/catalog/stock-query.ts";

/**
 * What can be bought right now: `?variants=id,id` or `?products=id,id` answers `{ stock: { id: units } }`. Public, and kept
 * for a few seconds by whatever stands in front; the truth is asked for again at checkout.
 */
export async function GET(request: Request): Promise<Response> {
  const query = parseStockQuery(new URL(request.url).searchParams);
  if (!query.ok)
    return Response.json({ error: query.error }, { status: 400, headers: { "cache-control": "no-store" } });
  const { kind, ids } = query.value;
  const stock = kind === "variants" ? await stockOfVariants(ids) : await stockOfProducts(ids);
  return Response.json({ stock }, { headers: { "cache-control": "public, max-age=2, s-maxage=3" } });
}
