import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { OwnReview, PieceToReview } from "./own-reviews.ts";
import { reviewPath } from "./review-links.ts";

/** What a person has written, newest first: of their own orders, also as the guest they were. */
export async function reviewsOfPerson(personId: string): Promise<OwnReview[]> {
  return db().rows<OwnReview>(sql`
    select review.id, review.rating, review.title, review.body, review.status, review.created_at as "createdAt",
      product.name as "productName", product.slug as "productSlug"
    from review join product on product.id = review.product_id
    where review.person_id = ${personId}
      or review.order_id in (select id from shop_order where person_id = ${personId}::uuid)
    order by review.created_at desc limit 100`);
}

/** Pieces of a person's orders that they have said nothing about yet, with the page to say it on; newest orders first. */
export async function piecesToReview(personId: string): Promise<PieceToReview[]> {
  const rows = await db().rows<Omit<PieceToReview, "href"> & { orderId: string }>(sql`
    select line.variant_id as "variantId", line.title, line.colour, line.size, line.image, line.order_id as "orderId"
    from shop_order
    join order_line line on line.order_id = shop_order.id
    join variant on variant.id = line.variant_id
    where shop_order.person_id = ${personId} and shop_order.state = 'OPEN'
      and not exists (
        select 1 from review where review.order_id = line.order_id and review.variant_id = line.variant_id)
    order by shop_order.placed_at desc, line.position limit 24`);
  return rows.map(({ orderId, ...piece }) => ({ ...piece, href: reviewPath(orderId) }));
}
