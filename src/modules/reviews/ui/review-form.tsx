"use client";

import { useActionState } from "react";
import { postReview } from "../actions.ts";
import { emptyReview } from "../review-form.ts";
import { ReviewFormView } from "./review-form.view.tsx";

type ReviewFormProps = { variantId: string; link: { id: string; sig: string }; author: string };

/** The form of one piece; it keeps what was typed through whatever went wrong. */
export function ReviewForm({ variantId, link, author }: ReviewFormProps) {
  const [state, action, isPending] = useActionState(postReview, emptyReview(author));
  return (
    <ReviewFormView state={state} isPending={isPending} variantId={variantId} link={link} action={action} />
  );
}
