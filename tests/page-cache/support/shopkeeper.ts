import { bumpTags, cacheTags } from "#platform/cache-tags.ts";
import { inTransaction } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { FixtureProduct } from "./fixture-database.ts";

/**
 * Changes a product as the shop's own code would, from this process, which is none of the web processes. Only the product's
 * own tag is bumped: test files share one database in any order, and what one changes must leave the others' pages alone.
 */
export async function changeProduct({ slug, price, delayMs = 0, words = "" }: FixtureProduct): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.rows(sql`
      insert into fixture_product values (${slug}, ${price}, ${delayMs}, ${words})
      on conflict (slug) do update set price = excluded.price, delay_ms = excluded.delay_ms, words = excluded.words`);
    await bumpTags(tx, [cacheTags.product(slug)]);
  });
}
