import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

export type CatalogFigures = { pieces: number; sizes: number };

/** How much is on sale: pieces, and sizes in all their colours. */
export async function catalogFigures(): Promise<CatalogFigures> {
  const [figures] = await db().rows<CatalogFigures>(sql`
    select count(distinct product.id)::int as pieces, count(*)::int as sizes
    from variant join product on product.id = variant.product_id
    where variant.status = 'ACTIVE' and product.status = 'ACTIVE'`);
  return figures ?? { pieces: 0, sizes: 0 };
}
