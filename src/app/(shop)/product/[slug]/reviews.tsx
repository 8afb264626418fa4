import { cachedReviewPage } from "#modules/reviews/reviews.cached.ts";
import type { ReviewSummary } from "#modules/reviews/reviews.ts";
import { ReviewListView } from "#modules/reviews/ui/review-list.view.tsx";
import { ReviewsSection } from "#modules/reviews/ui/reviews-section.view.tsx";
import { LateReviewList } from "./late-parts.tsx";

/** What people wrote about a product, the newest with the page. */
export async function Reviews({ productId, summary }: { productId: string; summary: ReviewSummary }) {
  const { reviews } = await cachedReviewPage(productId, "newest", 1);
  return (
    <ReviewsSection
      summary={summary}
      list={
        <LateReviewList productId={productId} total={summary.count} first={reviews}>
          <ReviewListView
            reviews={reviews}
            total={summary.count}
            sort="newest"
            isLoading={false}
            hasFailed={false}
          />
        </LateReviewList>
      }
    />
  );
}
