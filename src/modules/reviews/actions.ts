"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { currentPerson } from "#modules/identity/current-person.ts";
import { guarded } from "#platform/guarded-action.ts";
import { limitedBuyer } from "#platform/http/limited-buyer.ts";
import { err } from "#platform/result.ts";
import { reviewErrors, reviewSchema } from "./review.schema.ts";
import { type ReviewFormState, typedReview } from "./review-form.ts";
import { orderOfReviewLink, reviewPath } from "./review-links.ts";
import { writeReview } from "./write-review.ts";

/**
 * Takes a review from its form: the fields of the review, `variantId`, and the signed link as `id` and `sig`. Leads back to
 * the order's pieces; what is wrong comes back with all that was typed.
 */
export async function postReview(_: ReviewFormState, form: FormData): Promise<ReviewFormState> {
  const typed = typedReview(form);
  const parsed = reviewSchema.safeParse(typed);
  if (!parsed.success) return { typed, errors: reviewErrors(parsed.error), problem: null };
  const link = { id: String(form.get("id") ?? ""), sig: String(form.get("sig") ?? "") };
  const variantId = String(form.get("variantId") ?? "");
  const written = await guarded("postReview", async () => {
    const limited = await limitedBuyer("review");
    if (limited !== null) return limited;
    const orderId = orderOfReviewLink(link);
    if (orderId === null) return err({ code: "unknown_line" });
    const person = await currentPerson();
    return writeReview({ orderId, variantId, personId: person?.id ?? null, review: parsed.data });
  });
  // Sent twice, it is kept once; whoever sent it wants to see that it is there.
  if (written.ok || written.error.code === "already_reviewed")
    redirect(`${reviewPath(link.id)}&thanks=${variantId}` as Route);
  return { typed, errors: {}, problem: problemWords(written.error.code) };
}

function problemWords(code: "unknown_line" | "too_many_requests" | "unexpected"): string {
  switch (code) {
    case "unknown_line":
      return "This link does not belong to that piece. Open it from your mail once more.";
    case "too_many_requests":
      return "That was often. Please wait a minute and try again.";
    case "unexpected":
      return "Something broke on our side, and nothing was kept. Please try again.";
  }
}
