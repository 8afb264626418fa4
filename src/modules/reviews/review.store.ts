import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { ReviewInput } from "./review.schema.ts";
import type { ReviewStatus } from "./reviews.ts";

type NewReview = ReviewInput & {
  id: string;
  productId: string;
  orderId: string;
  variantId: string;
  personId: string | null;
  colour: string;
  size: string;
};

/** Writes a review that waits to be read; false when its order line has one already. */
export async function insertReview(tx: Tx, review: NewReview): Promise<boolean> {
  const count = await tx.affected(sql`
    insert into review (id, product_id, order_id, variant_id, person_id, is_verified, author_name, rating, title, body,
      colour, size, created_at)
    values (${review.id}, ${review.productId}, ${review.orderId}, ${review.variantId}, ${review.personId}, true,
      ${review.author}, ${review.rating}, ${review.title}, ${review.body}, ${review.colour}, ${review.size}, shop_now())
    on conflict (order_id, variant_id) do nothing`);
  return count === 1;
}

/** Moves a review on if it is still in one of these states; the product it is of, or undefined when it is not. */
export async function moveReview(
  tx: Tx,
  move: { id: string; from: readonly ReviewStatus[]; to: ReviewStatus; actor: string },
): Promise<string | undefined> {
  const rows = await tx.rows<{ productId: string }>(sql`
    update review set status = ${move.to}::review_status, moderated_at = shop_now(), moderated_by = ${move.actor}
    where id = ${move.id} and status = any(${move.from}::review_status[])
    returning product_id as "productId"`);
  return rows[0]?.productId;
}

/** Notes the orders whose time has come and returns them; of two that run at once each order goes to one. */
export async function noteOrdersToAsk(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.rows<{ orderId: string }>(sql`
    insert into review_request (order_id, asked_at)
    select shop_order.id, shop_now() from shop_order, shop_settings
    where shop_settings.review_ask_days > 0 and shop_order.state = 'OPEN'
      and shop_order.refunded_minor < greatest(shop_order.total_minor, 1)
      and shop_order.placed_at <= shop_now() - shop_settings.review_ask_days * interval '1 day'
      and shop_order.placed_at > shop_now() - (shop_settings.review_ask_days + ${patienceDays}::int) * interval '1 day'
      and not exists (select from review_request where order_id = shop_order.id)
    order by shop_order.placed_at limit ${limit}::int
    on conflict do nothing
    returning order_id as "orderId"`);
  return rows.map((row) => row.orderId);
}

/** An order that nobody asked about for so many days more is left in peace: a shop that was down does not dig up old ones. */
const patienceDays = 14;
