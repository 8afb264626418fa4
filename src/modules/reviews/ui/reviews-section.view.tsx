import type { ReactNode } from "react";
import type { ReviewSummary } from "../reviews.ts";
import { ReviewSummaryView } from "./review-summary.view.tsx";

type ReviewsSectionProps = { summary: ReviewSummary; list: ReactNode };

/** All that was written about a product, below it. */
export function ReviewsSection({ summary, list }: ReviewsSectionProps) {
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="px-gutter pb-section">
      <h2 id="reviews-title" className="sr-only">
        Reviews
      </h2>
      {summary.count === 0 ? (
        <div className="border-t border-hairline pt-7">
          <p className="text-heading">No reviews yet</p>
          <p className="mt-3 max-w-note text-grey">
            Some days after a piece is bought we ask its buyer how it is. What they answer stands here, the
            bad as well as the good.
          </p>
        </div>
      ) : (
        <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] lg:gap-16">
          <ReviewSummaryView summary={summary} />
          {list}
        </div>
      )}
    </section>
  );
}
