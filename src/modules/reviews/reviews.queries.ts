import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  type LineToReview,
  type Praise,
  type PublishedReview,
  type Rating,
  type ReviewPage,
  type ReviewSort,
  type ReviewSummary,
  reviewsPerPage,
  summarise,
} from "./reviews.ts";

/** What the published reviews of a product say together; counts of 0 where there are none. */
export async function reviewSummary(productId: string): Promise<ReviewSummary> {
  const rows = await db().rows<{ rating: Rating; count: number; verified: number }>(sql`
    select rating, count(*) as count, count(*) filter (where is_verified) as verified
    from review where product_id = ${productId}::uuid and status = 'PUBLISHED' group by rating`);
  const byRating = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { rating, count } of rows) byRating[rating] = count;
  return summarise(
    byRating,
    rows.reduce((sum, row) => sum + row.verified, 0),
  );
}

/** A page of a product's published reviews; beyond the last page an empty one. */
export async function reviewPage(productId: string, sort: ReviewSort, page: number): Promise<ReviewPage> {
  const rows = await db().rows<PublishedReview & { total: number }>(sql`
    select id, author_name as author, is_verified as "isVerified", rating, title, body, colour, size,
      to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt", count(*) over () as total
    from review where product_id = ${productId}::uuid and status = 'PUBLISHED'
    order by case ${sort}::text when 'highest' then -rating when 'lowest' then rating else 0 end, created_at desc, id
    limit ${reviewsPerPage}::int offset ${(page - 1) * reviewsPerPage}::int`);
  const total = rows[0]?.total ?? 0;
  return {
    reviews: rows.map(({ total: _, ...review }) => review),
    page,
    pageCount: Math.max(1, Math.ceil(total / reviewsPerPage)),
  };
}

/** The longest that passes as a line in passing, in characters. */
const shortBody = 140;

/**
 * Short published reviews with four or five stars, newest first, one of each product that is on sale, so that a row of them
 * does not praise one thing.
 */
export async function marqueeReviews(limit: number): Promise<Praise[]> {
  return db().rows<Praise>(sql`
    select id, author, rating, body, jsonb_build_object('slug', slug, 'name', name) as product from (
      select distinct on (product.id) review.id, review.author_name as author, review.rating, review.body,
        review.created_at, product.slug, product.name
      from review join product on product.id = review.product_id and product.status = 'ACTIVE'
      where review.status = 'PUBLISHED' and review.rating >= 4 and length(review.body) <= ${shortBody}::int
      order by product.id, review.rating desc, review.created_at desc, review.id
    ) as best order by created_at desc, id limit ${limit}::int`);
}

/** The lines of an order whose products the shop still knows, in the order's order; none for a cancelled order. */
export async function linesToReview(orderId: string): Promise<LineToReview[]> {
  return db().rows<LineToReview>(sql`
    select line.variant_id as "variantId", variant.product_id as "productId", line.product_slug as "productSlug",
      line.title, line.colour, line.size, line.image, review.status as reviewed
    from shop_order
    join order_line line on line.order_id = shop_order.id
    join variant on variant.id = line.variant_id
    left join review on review.order_id = line.order_id and review.variant_id = line.variant_id
    where shop_order.id = ${orderId}::uuid and shop_order.state = 'OPEN'
    order by line.position`);
}
