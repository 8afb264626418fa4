import { stockOfProducts } from "#modules/catalog/stock.queries.ts";
import { parseStockQuery } from "#modules/catalog/stock-query.ts";
import { tilesByIds } from "#modules/catalog/tile.queries.ts";
import { privateJson, sharedJson } from "#platform/http/responses.ts";

/** `?products=id,id`: those of them that can be bought right now, as tiles, in the order they were asked for. */
export async function GET(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams;
  const query = parseStockQuery(parameters);
  if (!query.ok || query.value.kind !== "products")
    return privateJson({ error: { code: "bad_query" } }, { status: 400 });
  const wanted = new Set(parameters.get("products")?.split(","));
  const [tiles, stock] = await Promise.all([tilesByIds([...wanted]), stockOfProducts(query.value.ids)]);
  return sharedJson({ tiles: tiles.filter((tile) => (stock[tile.id] ?? 0) > 0) }, { maxAgeSeconds: 10 });
}
