"use client";

import { useActionState, useRef } from "react";
import { useForgottenForm, useKeptForm } from "#ui/use-kept-form.ts";
import { postReview } from "../actions.ts";
import { emptyReview } from "../review-form.ts";
import { ReviewFormView } from "./review-form.view.tsx";

type ReviewFormProps = { variantId: string; link: { id: string; sig: string }; author: string };

/** The form of one piece; it keeps what was typed through whatever went wrong, a closed page and a lost network too. */
export function ReviewForm({ variantId, link, author }: ReviewFormProps) {
  const [state, action, isPending] = useActionState(postReview, emptyReview(author));
  const formRef = useRef<HTMLFormElement>(null);
  useKeptForm(keptReview(variantId), formRef);
  return (
    <ReviewFormView
      state={state}
      isPending={isPending}
      variantId={variantId}
      link={link}
      action={action}
      formRef={formRef}
    />
  );
}

/** Stands where a review was sent: what was typed has arrived, and need not be kept any longer. */
export function ForgetReview({ variantId }: { variantId: string }) {
  useForgottenForm(keptReview(variantId));
  return null;
}

function keptReview(variantId: string): string {
  return `review.${variantId}`;
}
