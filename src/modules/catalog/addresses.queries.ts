import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/** Where a page is, and when what it shows last changed. */
export type PageAddress = { slug: string; changedAt: Date };

/** A stretch of the products on sale in a fixed order, from the primary key's index. */
export async function productAddresses(span: { limit: number; offset: number }): Promise<PageAddress[]> {
  return db().rows<PageAddress>(sql`
    select slug, updated_at as "changedAt" from product where status = 'ACTIVE'
    order by id limit ${span.limit}::int offset ${span.offset}::int`);
}

/** How many products are on sale. */
export async function productCount(): Promise<number> {
  const [row] = await db().rows<{ count: number }>(
    sql`select count(*)::int as count from product where status = 'ACTIVE'`,
  );
  return row?.count ?? 0;
}

/** The categories that have something on sale, each as old as its newest change. */
export async function categoryAddresses(): Promise<PageAddress[]> {
  return db().rows<PageAddress>(sql`
    select category.slug, max(product.updated_at) as "changedAt"
    from category join product on product.category_id = category.id and product.status = 'ACTIVE'
    group by category.id, category.slug, category.position order by category.position`);
}
