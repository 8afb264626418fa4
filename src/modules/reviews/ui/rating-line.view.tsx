import { averageWords, countWords, type ReviewSummary, starWords } from "../reviews.ts";
import { Star } from "./stars.view.tsx";

/** "★ 4.8 (126)" beside a product's name, leading down to what people wrote; nothing while nobody has. */
export function RatingLine({ summary }: { summary: ReviewSummary }) {
  const { average, count } = summary;
  if (average === null) return null;
  return (
    <a
      href="#reviews"
      className="inline-flex min-h-6 items-center gap-1.5 text-small text-grey underline-offset-4 hover:text-ink hover:underline"
    >
      <Star isFilled className="size-3" />
      <span aria-hidden="true" className="tabular">
        {averageWords(average)} ({count})
      </span>
      <span className="sr-only">{`${starWords(average)}, ${countWords(count)}`}</span>
    </a>
  );
}
