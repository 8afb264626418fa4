import { err, ok, type Result } from "#platform/result.ts";

export type StockQuery = { kind: "variants" | "products"; ids: readonly string[] };

/** Enough for a product of a hundred variants or four pages of a list; more is no page of ours. */
export const maxStockIds = 100;

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads `variants=id,id` or `products=id,id`, never both; repeated ids count once. */
export function parseStockQuery(
  parameters: URLSearchParams,
): Result<StockQuery, { code: "bad_query" | "bad_ids" }> {
  const variants = parameters.get("variants");
  const products = parameters.get("products");
  if ((variants === null) === (products === null)) return err({ code: "bad_query" });
  const ids = [...new Set((variants ?? products ?? "").split(","))];
  if (ids.length > maxStockIds || !ids.every((id) => idShape.test(id))) return err({ code: "bad_ids" });
  return ok({ kind: variants === null ? "products" : "variants", ids: ids.toSorted() });
}
