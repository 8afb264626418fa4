import { describe, expect, test } from "vitest";
import { reviewStructuredData } from "./review-structured-data.ts";
import {
  averageWords,
  type PublishedReview,
  parseReviewQuery,
  purchaseWords,
  reviewDay,
  starWords,
  summarise,
} from "./reviews.ts";

const review: PublishedReview = {
  id: "1",
  author: "Ines M.",
  isVerified: true,
  rating: 4,
  title: null,
  body: "Heavy and good.",
  colour: "camel",
  size: "M",
  createdAt: "2026-11-12T00:00:00Z",
};

describe("what many say together", () => {
  test("is their mean, and nothing while there is none", () => {
    const summary = summarise({ 5: 108, 4: 13, 3: 4, 2: 1, 1: 0 }, 112);
    expect(summary).toMatchObject({ count: 126, verifiedCount: 112 });
    expect(averageWords(summary.average ?? 0)).toBe("4.8");
    expect(summarise({ 5: 0, 4: 0, 3: 0, 2: 0, 1: 0 }, 0).average).toBeNull();
  });

  test("reaches search engines only once somebody wrote something", () => {
    expect(reviewStructuredData(summarise({ 5: 0, 4: 0, 3: 0, 2: 0, 1: 0 }, 0), [])).toEqual({});
    expect(reviewStructuredData(summarise({ 5: 1, 4: 1, 3: 0, 2: 0, 1: 0 }, 2), [review])).toMatchObject({
      aggregateRating: { ratingValue: 4.5, reviewCount: 2 },
      review: [
        { author: { name: "Ines M." }, datePublished: "2026-11-12", reviewRating: { ratingValue: 4 } },
      ],
    });
  });
});

test("stars, days and purchases are told in words", () => {
  expect(starWords(4)).toBe("4 out of 5 stars");
  expect(starWords(4.76)).toBe("4.8 out of 5 stars");
  expect(reviewDay(review.createdAt)).toBe("12 November 2026");
  expect(purchaseWords(review)).toBe("Verified, size M, camel");
  expect(purchaseWords({ isVerified: false, size: null, colour: null })).toBe("Not bought here");
  expect(purchaseWords({ isVerified: true, size: "One size", colour: "black" })).toBe("Verified, black");
});

test("a query is read in one way only", () => {
  const product = "00000000-0000-7000-8000-000000000001";
  const parse = (query: string) => parseReviewQuery(new URLSearchParams(query));
  expect(parse(`product=${product}&sort=lowest&page=2`)).toEqual({
    productId: product,
    sort: "lowest",
    page: 2,
  });
  for (const query of [
    "",
    `product=${product}&sort=newest`,
    `product=${product}&sort=newest&page=0`,
    `product=${product}&sort=newest&page=1e3`,
    `product=${product}&sort=best&page=1`,
    "product=1&sort=newest&page=1",
  ])
    expect(parse(query), query).toBeNull();
});
