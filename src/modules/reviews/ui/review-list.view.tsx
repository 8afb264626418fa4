import { Button } from "#ui/button.tsx";
import { cn } from "#ui/class-names.ts";
import { FieldError } from "#ui/field.tsx";
import { type PublishedReview, type ReviewSort, reviewSorts, reviewsPerPage } from "../reviews.ts";
import { ReviewView } from "./review.view.tsx";

type ReviewListProps = {
  reviews: readonly PublishedReview[];
  /** How many there are in all. */
  total: number;
  sort: ReviewSort;
  isLoading: boolean;
  hasFailed: boolean;
  /** Left out where the page is made: there the list waits for its scripts. */
  onSort?: ((sort: ReviewSort) => void) | undefined;
  onMore?: (() => void) | undefined;
};

const sortWords: Readonly<Record<ReviewSort, string>> = {
  newest: "Newest",
  highest: "Highest",
  lowest: "Lowest",
};

/** What people wrote, in an order of the reader's choice, a few more at a time. */
export function ReviewListView(props: ReviewListProps) {
  const { reviews, total, sort, isLoading, hasFailed, onSort, onMore } = props;
  const left = total - reviews.length;
  return (
    <div aria-busy={isLoading || undefined}>
      {total > 2 && (
        <fieldset className="flex flex-wrap gap-x-5 pb-3 [@media(scripting:none)]:hidden">
          <legend className="sr-only">Sort reviews</legend>
          {reviewSorts.map((each) => (
            <button
              key={each}
              type="button"
              data-act={each}
              aria-pressed={each === sort}
              onClick={onSort && (() => onSort(each))}
              className={cn(
                "min-h-8 text-small underline-offset-4 hover:text-ink",
                each === sort ? "text-ink underline" : "text-grey",
              )}
            >
              {sortWords[each]}
            </button>
          ))}
        </fieldset>
      )}
      <ul>
        {reviews.map((review) => (
          <li key={review.id}>
            <ReviewView review={review} />
          </li>
        ))}
      </ul>
      <div className="border-t border-hairline pt-6 [@media(scripting:none)]:hidden">
        {left > 0 && (
          <Button variant="outline" data-act="more" loading={isLoading} onClick={onMore}>
            {`Show ${Math.min(left, reviewsPerPage)} more`}
          </Button>
        )}
        <p aria-live="polite" className="sr-only">
          {`${reviews.length} of ${total} reviews shown`}
        </p>
        <FieldError>
          {hasFailed && "The reviews did not arrive. Check your connection and try again."}
        </FieldError>
      </div>
    </div>
  );
}
