import type { LineImage } from "#modules/orders/orders.ts";

/** How many stars: 1 to 5. */
export type Rating = 1 | 2 | 3 | 4 | 5;

export const ratings = [5, 4, 3, 2, 1] as const satisfies readonly Rating[];

/** A published review, as a product's page shows it. */
export type PublishedReview = {
  id: string;
  author: string;
  isVerified: boolean;
  rating: Rating;
  title: string | null;
  body: string;
  colour: string | null;
  size: string | null;
  /** ISO 8601. */
  createdAt: string;
};

/** What all published reviews of a product say together. */
export type ReviewSummary = {
  count: number;
  /** Null while there is none. */
  average: number | null;
  verifiedCount: number;
  /** How many gave how many stars. */
  byRating: Readonly<Record<Rating, number>>;
};

export type ReviewPage = { reviews: readonly PublishedReview[]; page: number; pageCount: number };

/** Waits to be read, is shown, or was turned down. */
export type ReviewStatus = "PENDING" | "PUBLISHED" | "REJECTED";

/** A line of an order that its buyer may review, or has. */
export type LineToReview = {
  variantId: string;
  productId: string;
  productSlug: string;
  title: string;
  colour: string;
  size: string;
  image: LineImage | null;
  /** What has become of the review; null while there is none. */
  reviewed: ReviewStatus | null;
};

/** A short, kind review beside the name of what it is about. */
export type Praise = {
  id: string;
  author: string;
  rating: Rating;
  body: string;
  product: { slug: string; name: string };
};

export const reviewsPerPage = 6;

export const reviewSorts = ["newest", "highest", "lowest"] as const;
export type ReviewSort = (typeof reviewSorts)[number];

/** Adds up how many gave how many stars. */
export function summarise(byRating: ReviewSummary["byRating"], verifiedCount: number): ReviewSummary {
  const count = ratings.reduce((sum, rating) => sum + byRating[rating], 0);
  const stars = ratings.reduce<number>((sum, rating) => sum + rating * byRating[rating], 0);
  return { count, average: count === 0 ? null : stars / count, verifiedCount, byRating };
}

/** "4.8", with one decimal, so that averages line up. */
export function averageWords(average: number): string {
  return average.toFixed(1);
}

/** What assistive technology reads for stars: "4 out of 5 stars". */
export function starWords(rating: number): string {
  return `${Number.isInteger(rating) ? rating : rating.toFixed(1)} out of 5 stars`;
}

/** "1 review", "126 reviews". */
export function countWords(count: number): string {
  return count === 1 ? "1 review" : `${count} reviews`;
}

/** "Verified, size M, camel": who wrote it, in what. */
export function purchaseWords({
  isVerified,
  size,
  colour,
}: Pick<PublishedReview, "isVerified" | "size" | "colour">): string {
  const sized = size === null || size === "One size" ? null : `size ${size}`;
  return [isVerified ? "Verified" : "Not bought here", sized, colour]
    .filter((part) => part !== null)
    .join(", ");
}

/** "12 November 2026", the same on a server and in any browser. */
export function reviewDay(iso: string): string {
  const day = new Date(iso);
  return `${day.getUTCDate()} ${monthNames[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads `product=id&sort=newest&page=2`; null for anything that no page of ours asks. */
export function parseReviewQuery(
  parameters: URLSearchParams,
): { productId: string; sort: ReviewSort; page: number } | null {
  const productId = parameters.get("product") ?? "";
  const sort = reviewSorts.find((known) => known === parameters.get("sort"));
  const page = parameters.get("page") ?? "";
  if (!idShape.test(productId) || sort === undefined || !/^[1-9]\d{0,3}$/.test(page)) return null;
  return { productId, sort, page: Number(page) };
}
