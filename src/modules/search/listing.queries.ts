import "server-only";
import { pageSize } from "#modules/catalog/listing.ts";
import type { ProductTile } from "#modules/catalog/product.ts";
import { tilesByIds } from "#modules/catalog/tile.queries.ts";
import { shopSettings } from "#modules/settings/settings.queries.ts";
import { db } from "#platform/db.ts";
import { minorPerUnit } from "#platform/money.ts";
import { sql } from "#platform/sql.ts";
import {
  type Counted,
  countFacets,
  type OfferRange,
  type RangeGroup,
  rangesFor,
  readOffers,
} from "./facets.ts";
import { type Filters, type ListQuery, noFilters } from "./list-query.ts";
import { groupsOf, idsOf, type Narrowing, type Span } from "./listing-statements.ts";
import { findMatch, type Match } from "./matching.queries.ts";

/** A page of a narrowed list, as the browser gets it. */
export type FoundList = Counted & {
  /** The last page when a later one was asked for. */
  page: number;
  pageCount: number;
  tiles: readonly ProductTile[];
  currency: string;
  /** What was searched for instead of what was typed; null when that was found. */
  understood: string | null;
};

/**
 * A page of a list with what the reader chose in it, and what could be chosen besides. Null when the scope's category does
 * not exist. Groups of equal products are counted in one reading of their narrow rows; the page's products come from a second.
 */
export async function foundList({ scope, filters, sort, page }: ListQuery): Promise<FoundList | null> {
  const [categories, { currency }, match] = await Promise.all([
    readCategories(),
    shopSettings(),
    scope.search === null ? undefined : findMatch(scope.search, false),
  ]);
  const within = categories.find(({ slug }) => slug === scope.category);
  if (scope.category !== null && within === undefined) return null;
  const narrowing = narrowingOf(filters, within, currency);
  const found =
    match === null ? nothing : await readPage({ match, filters, sort, page, categories, narrowing });
  return {
    ...found.counted,
    page: found.page,
    pageCount: found.pageCount,
    tiles: await tilesByIds(found.ids, { families: filters.colours }),
    currency,
    understood: match?.understood ?? null,
  };
}

const nothing = { counted: countFacets([], noFilters, []), ids: [], page: 1, pageCount: 1 };

type Asked = {
  match: Match | undefined;
  narrowing: Narrowing;
  categories: readonly CategoryRow[];
} & Pick<ListQuery, "filters" | "sort" | "page">;

/** The counts of the list, and the products of the page. */
async function readPage({ match, filters, sort, page, categories, narrowing }: Asked) {
  const chosen = categories.filter(({ slug }) => filters.categories.includes(slug)).map(({ id }) => id);
  const wanted = chosen.length === 0 ? narrowing : { ...narrowing, categoryIds: chosen };
  const idsOfPage = (rangeIds: number[] | null, shown: number, total: number) => {
    const span = { sort, limit: pageSize, offset: (shown - 1) * pageSize, total };
    return readIds(match, { ...wanted, rangeIds }, span);
  };
  // Without a choice of size or colour the page can be read beside the counts, not after them.
  const isFree = rangesFor([], filters) === null && match?.where !== "texts";
  const [groups, early] = await Promise.all([
    readGroups(match, narrowing, categories),
    isFree ? idsOfPage(null, page, 0) : null,
  ]);
  // A category's own list is not narrowed by category.
  const counted = countFacets(groups, filters, narrowing.categoryIds === null ? categories : []);
  const { total } = counted;
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const shown = Math.min(page, pageCount);
  const isRead = early !== null && shown === page;
  const ids = isRead ? early : await idsOfPage(rangesFor(groups, filters), shown, total);
  return { counted, ids, page: shown, pageCount };
}

function narrowingOf(filters: Filters, within: CategoryRow | undefined, currency: string): Narrowing {
  const minor = (units: number | null) =>
    units === null ? null : Math.min(units * minorPerUnit(currency), highestMinor);
  return {
    categoryIds: within === undefined ? null : [within.id],
    rangeIds: null,
    fromMinor: minor(filters.priceFrom),
    toMinor: minor(filters.priceTo),
    inStock: filters.inStock,
  };
}

/** The largest price a column holds. */
const highestMinor = 2_147_483_647;

type CategoryRow = { id: string; slug: string; name: string };

function readCategories(): Promise<CategoryRow[]> {
  return db().rows(sql`select id, slug, name from category order by position, slug`);
}

async function readIds(match: Match | undefined, narrowing: Narrowing, span: Span): Promise<string[]> {
  const rows = await db().rows<{ id: string }>(idsOf(match, narrowing, span));
  return rows.map((row) => row.id);
}

type GroupRow = {
  categoryId: string;
  rangeId: number;
  total: number;
  inPrice: number;
  minMinor: number;
  maxMinor: number;
};

async function readGroups(
  match: Match | undefined,
  narrowing: Narrowing,
  categories: readonly CategoryRow[],
): Promise<RangeGroup[]> {
  const rows = await db().rows<GroupRow>(groupsOf(match, narrowing));
  const slugs = new Map(categories.map(({ id, slug }) => [id, slug]));
  const ranges = await readRanges(rows.map((row) => row.rangeId));
  return rows.flatMap(({ categoryId, rangeId, ...counts }) => {
    const range = ranges.get(rangeId);
    return range === undefined ? [] : [{ category: slugs.get(categoryId) ?? "", range, ...counts }];
  });
}

/** Ranges never change and are never taken away, so what was read once is known for good; the shop has few. */
const knownRanges = new Map<number, OfferRange>();
const maxKnownRanges = 50_000;

async function readRanges(ids: readonly number[]): Promise<ReadonlyMap<number, OfferRange>> {
  const unknown = [...new Set(ids)].filter((id) => !knownRanges.has(id));
  if (unknown.length === 0) return knownRanges;
  const rows = await db().rows<{ id: number; offers: string }>(sql`
    select id, offers from offer_range where id = any(${unknown}::int[])`);
  if (knownRanges.size > maxKnownRanges) knownRanges.clear();
  for (const { id, offers } of rows) knownRanges.set(id, { id, offers: readOffers(offers) });
  return knownRanges;
}
