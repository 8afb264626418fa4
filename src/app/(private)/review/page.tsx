import type { Metadata } from "next";
import { connection } from "next/server";
import { ShopChrome } from "#app/shop-chrome.tsx";
import { currentPerson } from "#modules/identity/current-person.ts";
import { orderById } from "#modules/orders/orders.queries.ts";
import { shownName } from "#modules/reviews/review-form.ts";
import { orderOfReviewLink } from "#modules/reviews/review-links.ts";
import { linesToReview } from "#modules/reviews/reviews.queries.ts";
import { ForgetReview, ReviewForm } from "#modules/reviews/ui/review-form.tsx";
import { WriteReviewsView } from "#modules/reviews/ui/write-reviews.view.tsx";

export const metadata: Metadata = { title: "Write a review", robots: { index: false } };

/** Where the link of a mail or an account leads: the pieces of one order, each with its form. */
export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  await connection();
  const query = await searchParams;
  const link = { id: textOf(query["id"]), sig: textOf(query["sig"]) };
  const orderId = orderOfReviewLink(link);
  const [lines, author] =
    orderId === null ? [null, ""] : await Promise.all([linesToReview(orderId), nameFor(orderId)]);
  const thanksFor = textOf(query["thanks"]) || null;
  return (
    <ShopChrome>
      {thanksFor !== null && <ForgetReview variantId={thanksFor} />}
      <WriteReviewsView
        thanksFor={thanksFor}
        lines={
          lines?.map((line) => ({
            ...line,
            form: <ReviewForm variantId={line.variantId} link={link} author={author} />,
          })) ?? null
        }
      />
    </ShopChrome>
  );
}

/** What a review is signed with, unless its writer says otherwise. */
async function nameFor(orderId: string): Promise<string> {
  const [person, order] = await Promise.all([currentPerson(), orderById(orderId)]);
  return shownName(person?.name ?? order?.shippingAddress.name ?? "");
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}
