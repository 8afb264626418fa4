import "server-only";
import { bumpTags, cacheTags } from "#platform/cache-tags.ts";
import { inTransaction, type Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { moveReview } from "./review.store.ts";
import type { ReviewStatus } from "./reviews.ts";

export type Verdict = "publish" | "reject";

/** Where each verdict may be given: nothing goes back to waiting, and the same verdict twice is refused. */
const moves = {
  publish: { from: ["PENDING", "REJECTED"], to: "PUBLISHED" },
  reject: { from: ["PENDING", "PUBLISHED"], to: "REJECTED" },
} as const satisfies Record<Verdict, { from: readonly ReviewStatus[]; to: ReviewStatus }>;

/**
 * Publishes a review or turns it down, by compare-and-set on its state: of two moderators with one verdict the second is told
 * `not_waiting`. All pages that show it are made anew. The caller has checked that the actor may.
 *
 * @param request.actor "staff:<id>".
 */
export async function moderateReview(
  request: { reviewId: string; verdict: Verdict; actor: string },
  tx?: Tx,
): Promise<Result<undefined, { code: "not_waiting" }>> {
  return tx === undefined ? inTransaction((own) => moderate(own, request)) : moderate(tx, request);
}

async function moderate(tx: Tx, { reviewId, verdict, actor }: Parameters<typeof moderateReview>[0]) {
  const productId = await moveReview(tx, { id: reviewId, actor, ...moves[verdict] });
  if (productId === undefined) return err({ code: "not_waiting" });
  await bumpTags(tx, [cacheTags.reviews, cacheTags.reviewsOf(productId)]);
  return ok();
}
