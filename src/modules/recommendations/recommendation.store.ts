import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { listLength } from "./recommendations.ts";

/** Holds off other refreshes until this transaction ends. The number means nothing but this. */
export async function lockRefresh(tx: Tx): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(7235140)`);
}

/**
 * Learns anew what goes with what and writes the lists that came out otherwise than they stand; returns their products.
 *
 * Baskets are the orders of two years and the bags that were not ordered. An order counts 1, halved every 180 days; a bag,
 * which anybody can fill, a fifth of that. The score of a pair is the cosine of its two products over those weights, times
 * n / (n + 4) over the plain number of baskets that hold both, so that one shared basket of two rare things proves little
 * (ADR 14). Products that are not on sale, or of which nothing is on the shelf, are nobody's candidates. A product that was
 * never in company has no list.
 *
 * One statement over whole tables; it locks no row that a buyer needs.
 */
export async function relearn(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    with basket as materialized (
      select shop_order.id as basket_id, variant.product_id, true as is_bought,
        power(0.5, extract(epoch from shop_now() - shop_order.placed_at) / (180 * 86400)) as weight
      from shop_order
      join order_line on order_line.order_id = shop_order.id
      join variant on variant.id = order_line.variant_id
      where shop_order.state = 'OPEN' and shop_order.placed_at > shop_now() - interval '2 years'
      group by shop_order.id, variant.product_id
      union all
      select cart.id, variant.product_id, false,
        0.2 * power(0.5, extract(epoch from shop_now() - cart.touched_at) / (180 * 86400))
      from cart
      join cart_line on cart_line.cart_id = cart.id
      join variant on variant.id = cart_line.variant_id
      where cart.state <> 'ORDERED'
      group by cart.id, variant.product_id
    ), popularity as (
      select product_id, sum(weight) as weight from basket group by product_id
    ), sellable as (
      select product.id from product
      where product.status = 'ACTIVE' and exists (
        select from variant join stock_level on stock_level.variant_id = variant.id
        where variant.product_id = product.id and variant.status = 'ACTIVE' and stock_level.on_hand > 0)
    ), pair as (
      select one.product_id, other.product_id as recommended_id, sum(one.weight) as weight, count(*) as baskets,
        bool_or(one.is_bought) as is_bought
      from basket as one
      join basket as other on other.basket_id = one.basket_id and other.product_id <> one.product_id
      join sellable on sellable.id = other.product_id
      group by one.product_id, other.product_id
    ), scored as (
      select pair.product_id, pair.recommended_id, pair.is_bought,
        pair.weight / sqrt(mine.weight * theirs.weight) * pair.baskets / (pair.baskets + 4.0) as score
      from pair
      join popularity as mine on mine.product_id = pair.product_id
      join popularity as theirs on theirs.product_id = pair.recommended_id
    ), ranked as (
      select *, row_number() over (partition by product_id order by score desc, recommended_id) - 1 as position
      from scored
    ), fresh as materialized (
      select product_id, recommended_id, position::int, score,
        case when is_bought then 'bought' else 'carted' end as source
      from ranked where position < ${listLength}::int
    ), changed as materialized (
      select product_id
      from (
        select product_id, array_agg(recommended_id order by position) as list from fresh group by product_id
      ) as now
      full join (
        select product_id, array_agg(recommended_id order by position) as list from recommendation group by product_id
      ) as before using (product_id)
      where now.list is distinct from before.list
    ), shortened as (
      delete from recommendation using changed
      where recommendation.product_id = changed.product_id and not exists (
        select from fresh where fresh.product_id = recommendation.product_id and fresh.position = recommendation.position)
    ), written as (
      insert into recommendation (product_id, recommended_id, position, score, source)
      select product_id, recommended_id, position, score, source from fresh join changed using (product_id)
      on conflict (product_id, position)
      do update set recommended_id = excluded.recommended_id, score = excluded.score, source = excluded.source
    )
    select product_id as id from changed order by product_id`);
  return rows.map((row) => row.id);
}
