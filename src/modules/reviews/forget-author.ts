import "server-only";
import { bumpTags, cacheTags } from "#platform/cache-tags.ts";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/** Takes a person's name off their reviews, which stay: others decide by them. Their pages are made anew. */
export async function forgetAuthor(tx: Tx, personId: string): Promise<void> {
  const rows = await tx.rows<{ productId: string }>(sql`
    update review set person_id = null, author_name = 'Somebody' where person_id = ${personId}
    returning product_id as "productId"`);
  if (rows.length === 0) return;
  await bumpTags(tx, [cacheTags.reviews, ...rows.map(({ productId }) => cacheTags.reviewsOf(productId))]);
}
