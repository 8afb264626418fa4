"use client";

import { useRef, useState } from "react";
import type { PublishedReview, ReviewPage, ReviewSort } from "../reviews.ts";
import { ReviewListView } from "./review-list.view.tsx";

type ReviewListProps = {
  productId: string;
  total: number;
  /** The newest, which the page was made with. */
  first: readonly PublishedReview[];
};

/** The newest reviews from the page itself; more of them, and other orders, when asked for. */
export function ReviewList({ productId, total, first }: ReviewListProps) {
  const [shown, setShown] = useState({ sort: "newest" as ReviewSort, page: 1, reviews: first });
  const [state, setState] = useState<"still" | "loading" | "failed">("still");
  // Of two answers on their way only the one asked for last counts.
  const lastAsked = useRef(0);

  async function show(sort: ReviewSort, page: number) {
    const asked = ++lastAsked.current;
    setState("loading");
    try {
      const response = await fetch(`/api/reviews?product=${productId}&sort=${sort}&page=${page}`);
      if (!response.ok) throw new Error(`Reviews answered ${response.status}`);
      const { reviews } = (await response.json()) as ReviewPage;
      if (asked !== lastAsked.current) return;
      setShown((before) => ({
        sort,
        page,
        reviews: page === 1 ? reviews : [...before.reviews, ...withoutKnown(reviews, before.reviews)],
      }));
      setState("still");
    } catch {
      if (asked === lastAsked.current) setState("failed");
    }
  }

  return (
    <ReviewListView
      reviews={shown.reviews}
      total={total}
      sort={shown.sort}
      isLoading={state === "loading"}
      hasFailed={state === "failed"}
      onSort={(sort) => void show(sort, 1)}
      onMore={() => void show(shown.sort, shown.page + 1)}
    />
  );
}

/** One that was published meanwhile pushes another onto the next page, where it would show twice. */
function withoutKnown(reviews: readonly PublishedReview[], known: readonly PublishedReview[]) {
  const ids = new Set(known.map((review) => review.id));
  return reviews.filter((review) => !ids.has(review.id));
}
