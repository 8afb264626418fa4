import "server-only";
import { db } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { sql } from "#platform/sql.ts";
import { maxWishes } from "./wishlist.ts";

/**
 * Saves a product for later; saving it again changes nothing. `not_available`: there is no such product on sale.
 * `too_many`: the list is full.
 */
export async function keepWish(
  personId: string,
  productId: string,
): Promise<Result<undefined, { code: "not_available" } | { code: "too_many" }>> {
  const [row] = await db().rows<{ isProduct: boolean; isFull: boolean }>(sql`
    with product_on_sale as (select id from product where id = ${productId} and status = 'ACTIVE'),
      room as (select count(*) >= ${maxWishes}::int as is_full from wish where person_id = ${personId}),
      kept as (
        insert into wish (person_id, product_id) select ${personId}::uuid, product_on_sale.id
        from product_on_sale, room where not room.is_full
        on conflict do nothing)
    select exists (select 1 from product_on_sale) as "isProduct", is_full as "isFull" from room`);
  if (!row?.isProduct) return err({ code: "not_available" });
  return row.isFull ? err({ code: "too_many" }) : ok();
}

export async function dropWish(personId: string, productId: string): Promise<void> {
  await db().affected(sql`delete from wish where person_id = ${personId} and product_id = ${productId}`);
}
