import type { PublishedReview, ReviewSummary } from "./reviews.ts";

/** schema.org aggregateRating and reviews of a product, from published ones alone; nothing while there is none. */
export function reviewStructuredData(summary: ReviewSummary, reviews: readonly PublishedReview[]): object {
  if (summary.average === null) return {};
  return {
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue: Number(summary.average.toFixed(2)),
      reviewCount: summary.count,
      bestRating: 5,
      worstRating: 1,
    },
    review: reviews.map((review) => ({
      "@type": "Review",
      author: { "@type": "Person", name: review.author },
      datePublished: review.createdAt.slice(0, 10),
      reviewRating: { "@type": "Rating", ratingValue: review.rating, bestRating: 5, worstRating: 1 },
      ...(review.title === null ? {} : { name: review.title }),
      reviewBody: review.body,
    })),
  };
}
