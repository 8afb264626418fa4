import "server-only";
import { colourSlug } from "#modules/catalog/product.ts";
import { availability } from "#modules/inventory/inventory.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { NoticedVariant } from "./stock-notices.ts";

type VariantRow = Omit<NoticedVariant, "colourSlug">;

/** A variant on sale, or null. */
export async function noticedVariant(variantId: string): Promise<NoticedVariant | null> {
  const [row] = await db().rows<VariantRow>(sql`
    select variant.id, product.slug as "productSlug", product.name as "productName", product_colour.name as colour,
      variant.size
    from variant join product on product.id = variant.product_id join product_colour on product_colour.id = variant.colour_id
    where variant.id = ${variantId}::uuid and variant.status = 'ACTIVE' and product.status = 'ACTIVE'`);
  return row === undefined ? null : { ...row, colourSlug: colourSlug(row.colour) };
}

/** The variants of a product that can't be bought now, in the order of its page; null for what is not on sale. */
export async function soldOutVariants(
  productSlug: string,
): Promise<{ productName: string; variants: NoticedVariant[] } | null> {
  const rows = await db().rows<VariantRow>(sql`
    select variant.id, product.slug as "productSlug", product.name as "productName", product_colour.name as colour,
      variant.size
    from product join product_colour on product_colour.product_id = product.id
    join variant on variant.colour_id = product_colour.id and variant.status = 'ACTIVE'
    where product.slug = ${productSlug} and product.status = 'ACTIVE'
    order by product_colour.position, variant.position`);
  const [first] = rows;
  if (first === undefined) return null;
  const found = await availability(rows.map((row) => row.id));
  return {
    productName: first.productName,
    variants: rows
      .filter((row) => (found.get(row.id)?.available ?? 0) <= 0)
      .map((row) => ({ ...row, colourSlug: colourSlug(row.colour) })),
  };
}

export type NoticeForMail = { email: string; state: "OPEN" | "SENT" | "CANCELLED"; variantId: string };

/** A notice, or null. */
export async function noticeById(id: string): Promise<NoticeForMail | null> {
  const [row] = await db().rows<NoticeForMail>(sql`
    select email, state, variant_id as "variantId" from stock_notice where id = ${id}::uuid`);
  return row ?? null;
}
