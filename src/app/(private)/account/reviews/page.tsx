import type { Metadata } from "next";
import { piecesToReview, reviewsOfPerson } from "#modules/reviews/own-reviews.queries.ts";
import { OwnReviewsView } from "#modules/reviews/ui/own-reviews.view.tsx";
import { Room, requireSignedIn } from "../room.tsx";

export const metadata: Metadata = { title: "Your reviews" };

export default async function ReviewsPage() {
  const { person } = await requireSignedIn("/account/reviews");
  const [reviews, pieces] = await Promise.all([reviewsOfPerson(person.id), piecesToReview(person.id)]);
  const isEmpty = reviews.length === 0 && pieces.length === 0;
  return (
    <Room
      current="/account/reviews"
      title="Reviews"
      lead={isEmpty ? "Nothing to say yet. What you buy shows up here, and you say how it is." : undefined}
    >
      <OwnReviewsView reviews={reviews} pieces={pieces} />
    </Room>
  );
}
