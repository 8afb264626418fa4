import { invalidRequest, resourceMissing } from "./errors.ts";
import type { FormMap } from "./form.ts";
import { optionalInteger, optionalString } from "./params.ts";
import type { Scope } from "./scope.ts";
import type { Kind, ListQuery, Stored } from "./store/objects.ts";

export interface ApiPage<T> {
  object: "list";
  data: T[];
  has_more: boolean;
  url: string;
}

/** Reads `limit`, `starting_after`, `ending_before` and `created` as every list endpoint takes them. */
export function readListQuery(params: FormMap): ListQuery {
  const limit = optionalInteger(params, "limit") ?? 10;
  if (limit < 1 || limit > 100) {
    throw invalidRequest("Invalid limit: must be between 1 and 100.", { param: "limit" });
  }
  const query: ListQuery = { limit };
  const startingAfter = optionalString(params, "starting_after");
  const endingBefore = optionalString(params, "ending_before");
  if (startingAfter !== undefined) query.startingAfter = startingAfter;
  if (endingBefore !== undefined) query.endingBefore = endingBefore;
  const created = readCreated(params);
  if (created !== undefined) query.created = created;
  return query;
}

export function listObjects<K extends Kind>(
  scope: Scope,
  kind: K,
  query: ListQuery,
  url: string,
): ApiPage<Stored<K>["object"]> {
  const page = scope.store.objects.list(kind, query);
  if (page === undefined) throw unknownCursor(query);
  return { object: "list", data: page.rows.map((row) => row.object), has_more: page.hasMore, url };
}

export function unknownCursor(query: Pick<ListQuery, "startingAfter" | "endingBefore">) {
  const param = query.startingAfter === undefined ? "ending_before" : "starting_after";
  return resourceMissing("object", query.startingAfter ?? query.endingBefore ?? "", param, 400);
}

function readCreated(params: FormMap): ListQuery["created"] {
  const value = params.created;
  if (value === undefined || value === "") return undefined;
  if (typeof value === "string") {
    const at = optionalInteger(params, "created") ?? 0;
    return { gte: at, lte: at };
  }
  if (Array.isArray(value)) throw invalidRequest("Invalid object", { param: "created" });
  const range: NonNullable<ListQuery["created"]> = {};
  for (const bound of ["gt", "gte", "lt", "lte"] as const) {
    const at = optionalInteger(value, bound);
    if (at !== undefined) range[bound] = at;
  }
  return range;
}
