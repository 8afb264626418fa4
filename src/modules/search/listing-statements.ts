import { createHash } from "node:crypto";
import type { Statement } from "#platform/sql.ts";
import type { Sort } from "./list-query.ts";
import type { Match } from "./matching.queries.ts";

/** What a list is narrowed to; null is anything. Prices are minor units, both ends included. */
export type Narrowing = {
  categoryIds: readonly string[] | null;
  rangeIds: readonly number[] | null;
  fromMinor: number | null;
  toMinor: number | null;
  /** Only what has a unit on the shelf, in whatever size and colour. */
  inStock: boolean;
};

// The statements differ in where they read, what they ask for and how they sort. All of that is put together here from
// fixed texts, and every value is a parameter: each form has a plan of its own, made for what it really asks.
const asked = "to_tsquery('shop_english', $1::text)";
const sources = {
  shop: "from product_document as document where $1::text is null",
  words: `from product_document as document where document.words @@ ${asked}`,
  texts: `from product_text join product_document as document using (product_id)
    where product_text.words @@ ${asked}`,
};

const newest = "document.published_at desc, document.product_id";
const orders: Record<Exclude<Sort, "best">, string> = {
  newest,
  "price-up": `document.price_minor, ${newest}`,
  "price-down": `document.price_minor desc, ${newest}`,
  name: "document.name, document.product_id",
};
const bestOrders = {
  shop: newest,
  words: `document.title_words @@ ${asked} desc, document.in_stock desc, ${newest}`,
  texts: `ts_rank(product_text.words, ${asked}) desc, ${newest}`,
};
/** Weighing words costs a look into each text; of more matches than this the newest are as good. */
const mostWeighed = 1_000;

/**
 * Products counted by category and range: all in the categories, and those of them in the chosen prices. Reads narrow rows
 * once; of 100,000 products the groups are a few thousand.
 */
export function groupsOf(
  match: Match | undefined,
  { categoryIds, fromMinor, toMinor }: Narrowing,
): Statement {
  const values: unknown[] = [match?.tsquery ?? null];
  const isInPrice = priceCondition(values, fromMinor, toMinor);
  return statement(
    `select document.category_id as "categoryId", document.range_id as "rangeId", count(*)::int as total,
      ${isInPrice === null ? "count(*)::int" : `(count(*) filter (where ${isInPrice}))::int`} as "inPrice",
      min(document.price_minor) as "minMinor", max(document.price_minor) as "maxMinor"
    ${sources[match?.where ?? "shop"]} ${categoryCondition(values, categoryIds)}
    group by document.category_id, document.range_id`,
    values,
  );
}

export type Span = { sort: Sort; limit: number; offset: number; total: number };

/** The products of a stretch of a list, in order; equal ones by their id, so that no page repeats or skips one. */
export function idsOf(match: Match | undefined, narrowing: Narrowing, span: Span): Statement {
  const source = match?.where ?? "shop";
  const isTooMany = source === "texts" && span.total > mostWeighed;
  const best = isTooMany ? newest : bestOrders[source];
  const values: unknown[] = [match?.tsquery ?? null, span.limit, span.offset];
  const { categoryIds, rangeIds, fromMinor, toMinor, inStock } = narrowing;
  const isInPrice = priceCondition(values, fromMinor, toMinor);
  const conditions = [
    categoryCondition(values, categoryIds),
    rangeIds === null ? "" : `and document.range_id in (select unnest(${place(values, rangeIds)}::int[]))`,
    isInPrice === null ? "" : `and ${isInPrice}`,
    inStock ? "and document.in_stock" : "",
  ];
  return statement(
    `select document.product_id as id
    ${sources[source]} ${conditions.join(" ")}
    order by ${span.sort === "best" ? best : orders[span.sort]}
    limit $2::int offset $3::int`,
    values,
  );
}

function categoryCondition(values: unknown[], ids: readonly string[] | null): string {
  return ids === null ? "" : `and document.category_id = any(${place(values, ids)}::uuid[])`;
}

function priceCondition(values: unknown[], from: number | null, to: number | null): string | null {
  const bounds = [
    ...(from === null ? [] : [`document.price_minor >= ${place(values, from)}::int`]),
    ...(to === null ? [] : [`document.price_minor <= ${place(values, to)}::int`]),
  ];
  return bounds.length === 0 ? null : bounds.join(" and ");
}

/** Adds a parameter; answers how the statement names it. */
function place(values: unknown[], value: unknown): string {
  values.push(value);
  return `$${values.length}`;
}

const names = new Map<string, string>();

function statement(text: string, values: unknown[]): Statement {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash("sha1").update(text).digest("hex");
    names.set(text, name);
  }
  return { name, text, values };
}
