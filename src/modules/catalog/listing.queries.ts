import "server-only";
import { pictureOf, type StoredMedia } from "#modules/media/media.ts";
import { db, prisma } from "#platform/db.ts";
import { type Statement, sql } from "#platform/sql.ts";
import { type Category, type ListingPage, pageCountOf, pageSize } from "./listing.ts";
import type { ProductTile } from "./product.ts";
import { tilesByIds } from "./tile.queries.ts";

/** The categories in the order of the navigation. */
export async function categories(): Promise<Category[]> {
  const rows = await prisma().category.findMany({
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    select: columns,
  });
  return rows.map(categoryOf);
}

/**
 * A page of the whole shop or of one category, newest first; null for a category or a page that does not exist. The page is
 * cut from the index alone before anything is joined, so that a deep page of 100,000 products costs milliseconds.
 */
export async function listingPage(categorySlug: string | null, page: number): Promise<ListingPage | null> {
  const found = categorySlug === null ? null : await findCategory(categorySlug);
  if (found === undefined) return null;
  const categoryId = found?.id ?? null;
  const total = await countProducts(categoryId);
  const pageCount = pageCountOf(total);
  if (page < 1 || page > pageCount) return null;
  const span = { limit: pageSize, offset: (page - 1) * pageSize };
  const tiles = await tilesOf(categoryId === null ? idsInShop(span) : idsInCategory({ ...span, categoryId }));
  return { category: found?.category ?? null, page, pageCount, total, tiles };
}

/** The newest products. */
export async function newArrivals(limit: number): Promise<ProductTile[]> {
  return tilesOf(idsInShop({ limit, offset: 0 }));
}

async function findCategory(slug: string): Promise<{ id: string; category: Category } | undefined> {
  const row = await prisma().category.findUnique({ where: { slug }, select: { id: true, ...columns } });
  return row === null ? undefined : { id: row.id, category: categoryOf(row) };
}

const columns = {
  slug: true,
  name: true,
  title: true,
  text: true,
  media: { select: { storageKey: true, width: true, height: true, alt: true, blurDataUrl: true } },
};

function categoryOf({
  slug,
  name,
  title,
  text,
  media,
}: Omit<Category, "picture"> & { media: StoredMedia | null }): Category {
  return { slug, name, title, text, picture: media && pictureOf(media) };
}

async function countProducts(categoryId: string | null): Promise<number> {
  const [row] = await db().rows<{ total: number }>(
    categoryId === null
      ? sql`select count(*) as total from product where status = 'ACTIVE'`
      : sql`select count(*) as total from product where category_id = ${categoryId}::uuid and status = 'ACTIVE'`,
  );
  return row?.total ?? 0;
}

async function tilesOf(ids: Statement): Promise<ProductTile[]> {
  const rows = await db().rows<{ id: string }>(ids);
  return tilesByIds(rows.map((row) => row.id));
}

type Span = { limit: number; offset: number };

/** A stretch of the whole shop, newest first, from product_status_published_at_id_idx alone. */
export function idsInShop({ limit, offset }: Span): Statement {
  return sql`
    select id from product where status = 'ACTIVE'
    order by published_at desc, id limit ${limit}::int offset ${offset}::int`;
}

/** A stretch of one category, newest first, from product_category_id_status_published_at_id_idx alone. */
export function idsInCategory({ limit, offset, categoryId }: Span & { categoryId: string }): Statement {
  return sql`
    select id from product where category_id = ${categoryId}::uuid and status = 'ACTIVE'
    order by published_at desc, id limit ${limit}::int offset ${offset}::int`;
}
