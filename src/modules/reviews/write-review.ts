import "server-only";
import { inTransaction } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { err, ok, type Result } from "#platform/result.ts";
import type { ReviewInput } from "./review.schema.ts";
import { insertReview } from "./review.store.ts";
import { linesToReview } from "./reviews.queries.ts";

export type ReviewRefused = { code: "unknown_line" } | { code: "already_reviewed" };

/**
 * Keeps what a buyer wrote about one line of an order; it is shown once somebody has read it. One review per line, however
 * often it is sent. The caller has proven that the order is the writer's.
 */
export async function writeReview(request: {
  orderId: string;
  variantId: string;
  personId: string | null;
  review: ReviewInput;
}): Promise<Result<undefined, ReviewRefused>> {
  const { orderId, variantId, personId, review } = request;
  const line = (await linesToReview(orderId)).find((candidate) => candidate.variantId === variantId);
  if (line === undefined) return err({ code: "unknown_line" });
  const { productId, colour, size } = line;
  const isNew = await inTransaction((tx) =>
    insertReview(tx, { ...review, id: newId(), orderId, variantId, personId, productId, colour, size }),
  );
  return isNew ? ok() : err({ code: "already_reviewed" });
}
