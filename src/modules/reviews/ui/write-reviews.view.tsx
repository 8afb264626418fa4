import type { Route } from "next";
import type { ReactNode } from "react";
import { AccordionItem } from "#ui/accordion.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Notice } from "#ui/notice.tsx";
import { Picture } from "#ui/picture.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import type { LineToReview } from "../reviews.ts";

type WriteReviewsProps = {
  /** Null for a link that opens nothing. */
  lines: readonly (LineToReview & { form: ReactNode })[] | null;
  /** The piece whose review was sent just now. */
  thanksFor: string | null;
};

/** The pieces of an order, each with the form for its review, or with what became of it. */
export function WriteReviewsView({ lines, thanksFor }: WriteReviewsProps) {
  if (lines === null || lines.length === 0) {
    return (
      <EmptyState
        as="h1"
        title="This link does not open anything"
        className="px-gutter"
        action={<ButtonLink href="/shop">Go to the shop</ButtonLink>}
      >
        It may have been cut short on its way. Open it in your mail once more, or copy it from there in full.
      </EmptyState>
    );
  }
  const firstOpen = lines.find((line) => line.reviewed === null)?.variantId;
  return (
    <div className="mx-auto grid max-w-form gap-8 px-gutter py-10 sm:px-0 md:py-16">
      <h1 className="text-display-s">{lines.length === 1 ? "How is it?" : "How are your pieces?"}</h1>
      {thanksFor !== null && (
        <Notice>Thank you. We read it in the next days, and then it stands on the product’s page.</Notice>
      )}
      <div className="border-b border-hairline">
        {lines.map((line) =>
          line.reviewed === null ? (
            <AccordionItem
              key={line.variantId}
              title={<PieceHead line={line} />}
              open={line.variantId === firstOpen}
            >
              <div className="text-ink">{line.form}</div>
            </AccordionItem>
          ) : (
            <div
              key={line.variantId}
              className="flex items-center justify-between gap-4 border-t border-hairline py-3"
            >
              <PieceHead line={line} />
              <p className="text-small text-grey">{outcomeWords[line.reviewed]}</p>
            </div>
          ),
        )}
      </div>
      <p>
        <ButtonLink href={`/product/${lines[0]?.productSlug}` as Route} variant="quiet" prefetch={false}>
          See the product
        </ButtonLink>
      </p>
    </div>
  );
}

const outcomeWords = {
  PENDING: "Sent, being read",
  PUBLISHED: "Published",
  REJECTED: "Not published",
};

function PieceHead({ line }: { line: LineToReview }) {
  return (
    <span className="flex items-center gap-4">
      <span className="w-14 shrink-0">
        {line.image ? (
          <Picture picture={{ ...line.image, src: line.image.url }} ratio="product" sizes="56px" decorative />
        ) : (
          <span className="block aspect-product bg-panel" />
        )}
      </span>
      <span>
        <span className="block font-medium">{line.title}</span>
        <span className="block text-small font-normal text-grey">
          {line.size === "One size" ? line.colour : `${line.colour}, ${line.size}`}
        </span>
      </span>
    </span>
  );
}
