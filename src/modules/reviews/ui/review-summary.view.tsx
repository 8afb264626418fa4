import { averageWords, countWords, type ReviewSummary, ratings } from "../reviews.ts";

/** The average, how many say so, and how the stars are spread. */
export function ReviewSummaryView({ summary }: { summary: ReviewSummary }) {
  const { average, count, verifiedCount, byRating } = summary;
  if (average === null) return null;
  return (
    <div className="grid content-start gap-5">
      <div>
        <p className="text-display-m tabular">
          {averageWords(average)}
          <span className="sr-only"> out of 5 stars</span>
        </p>
        <p className="mt-2 text-small text-grey">{`${countWords(count)}, ${verifiedCount} from verified buyers`}</p>
      </div>
      <ul aria-label="How the stars are spread" className="grid max-w-note gap-1.5">
        {ratings.map((rating) => (
          <li key={rating} className="tabular grid grid-cols-[1ch_1fr_3ch] items-center gap-4 text-small">
            <span aria-hidden="true">{rating}</span>
            <span aria-hidden="true" className="relative h-px bg-hairline">
              <span
                className="absolute -top-px left-0 h-0.5 bg-ink"
                style={{ width: `${(100 * byRating[rating]) / count}%` }}
              />
            </span>
            <span aria-hidden="true">{byRating[rating]}</span>
            <span className="sr-only">{`${rating} stars: ${countWords(byRating[rating])}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
