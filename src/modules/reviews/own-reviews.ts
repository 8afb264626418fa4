import type { LineImage } from "#modules/orders/orders.ts";
import type { Rating, ReviewStatus } from "./reviews.ts";

/** A review as its author sees it. */
export type OwnReview = {
  id: string;
  rating: Rating;
  title: string | null;
  body: string;
  status: ReviewStatus;
  createdAt: Date;
  productName: string;
  productSlug: string;
};

/** A piece somebody bought and has not reviewed. */
export type PieceToReview = {
  variantId: string;
  title: string;
  colour: string;
  size: string;
  image: LineImage | null;
  /** Where to say it. */
  href: string;
};
