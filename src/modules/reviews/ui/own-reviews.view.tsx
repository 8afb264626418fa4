import type { Route } from "next";
import { Picture } from "#ui/picture.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { OwnReview, PieceToReview } from "../own-reviews.ts";
import { reviewDay, starWords } from "../reviews.ts";

type OwnReviewsProps = { reviews: readonly OwnReview[]; pieces: readonly PieceToReview[] };

/** What a person has said about their pieces, and which wait for a word. */
export function OwnReviewsView({ reviews, pieces }: OwnReviewsProps) {
  return (
    <div className="grid gap-16">
      {pieces.length > 0 && <Waiting pieces={pieces} />}
      {reviews.length > 0 && (
        <section aria-labelledby="written">
          <h2 id="written" className="mb-6 text-heading">
            What you wrote
          </h2>
          <ul className="max-w-form border-b border-hairline">
            {reviews.map((review) => (
              <li key={review.id} className="grid gap-2 border-t border-hairline py-6">
                <p className="flex flex-wrap justify-between gap-x-6 text-small text-grey">
                  <TextLink href={`/product/${review.productSlug}` as Route} className="text-ink">
                    {review.productName}
                  </TextLink>
                  <span>
                    {reviewDay(review.createdAt.toISOString())}
                    {stateWords[review.status]}
                  </span>
                </p>
                <p>
                  <span aria-hidden="true">{"★".repeat(review.rating)}</span>
                  <VisuallyHidden>{starWords(review.rating)}</VisuallyHidden>
                </p>
                {review.title && <p className="text-title">{review.title}</p>}
                <p className="font-serif text-lead">{review.body}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const stateWords = {
  PENDING: ", being read by us",
  PUBLISHED: "",
  REJECTED: ", not published",
} as const;

function Waiting({ pieces }: { pieces: readonly PieceToReview[] }) {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="mb-6 text-heading">
        How are they?
      </h2>
      <ul className="grid grid-cols-2 gap-x-seam gap-y-10 sm:grid-cols-3 lg:grid-cols-6">
        {pieces.map((piece) => (
          <li key={`${piece.href} ${piece.variantId}`} className="grid content-start gap-2">
            {piece.image ? (
              <Picture
                picture={{ ...piece.image, src: piece.image.url }}
                ratio="product"
                sizes="(min-width: 64rem) 16vw, 50vw"
                decorative
              />
            ) : (
              <span className="block aspect-product bg-panel" />
            )}
            <p>{piece.title}</p>
            <TextLink href={piece.href as Route} prefetch={false} look="quiet" className="py-1">
              Say something<VisuallyHidden> about {piece.title}</VisuallyHidden>
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
