import { type PublishedReview, purchaseWords, reviewDay } from "../reviews.ts";
import { Stars } from "./stars.view.tsx";

/** One review: who and in what at the side, the words where people read. */
export function ReviewView({ review }: { review: PublishedReview }) {
  return (
    <article className="grid gap-3 border-t border-hairline py-7 sm:grid-cols-[12rem_1fr] sm:gap-8">
      <div className="text-small text-grey">
        <Stars rating={review.rating} className="mb-1.5 text-ink" />
        <p className="text-ink">{review.author}</p>
        <p>{purchaseWords(review)}</p>
        <p>
          <time dateTime={review.createdAt}>{reviewDay(review.createdAt)}</time>
        </p>
      </div>
      <div className="max-w-prose">
        {review.title && <h3 className="mb-1 text-title">{review.title}</h3>}
        <p className="font-serif text-title leading-tight tracking-normal text-pretty">{review.body}</p>
      </div>
    </article>
  );
}
