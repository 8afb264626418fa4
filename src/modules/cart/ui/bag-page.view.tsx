import type { ReactNode } from "react";
import { EmptyState } from "#ui/empty-state.tsx";
import { Notice } from "#ui/notice.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import type { Bag, BagLine } from "../bag.ts";
import { type BagMessage, messageWords } from "../bag-words.ts";
import type { LineActions } from "./bag-line.view.tsx";
import { BagLinesView } from "./bag-lines.view.tsx";
import { BagSummaryView, type CheckoutSlots } from "./bag-summary.view.tsx";

type BagPageProps = {
  bag: Bag;
  /** Came with the address, after a form post without scripts. */
  notice: BagMessage | null;
  /** Why checkout could not begin, in words; checkout's own, so they come from the app. */
  checkoutRefusal: string | null;
  messages: Readonly<Record<string, BagMessage>>;
  pending: readonly string[];
  removed: BagLine | null;
  onPutBack?: (() => void) | undefined;
  actions: LineActions;
  slots: CheckoutSlots;
  freeDelivery?: ReactNode;
};

/** The whole bag on a page of its own. */
export function BagPageView({ notice, checkoutRefusal, slots, freeDelivery, ...lines }: BagPageProps) {
  const { bag } = lines;
  const isEmpty = bag.lines.length === 0;
  return (
    <div className="px-gutter pt-6 pb-section sm:pt-10">
      <PageNotices notice={notice} checkoutRefusal={checkoutRefusal} />
      {!isEmpty && (
        <h1 className="mb-8 text-display-m sm:mb-12">
          Bag <span className="tabular text-grey">{bag.count}</span>
          <span className="sr-only">{bag.count === 1 ? " item" : " items"}</span>
        </h1>
      )}
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <BagLinesView {...lines} size="page" />
        {!isEmpty && (
          <section aria-label="Summary" className="border-t border-ink pt-5 lg:sticky lg:top-20">
            <BagSummaryView bag={bag} slots={slots} freeDelivery={freeDelivery} />
          </section>
        )}
      </div>
      {isEmpty ? (
        <>
          <EmptyState
            as="h1"
            title="Your bag is empty"
            action={<ButtonLink href="/shop">Go to the shop</ButtonLink>}
          >
            Nothing is held yet, so nothing runs out.
          </EmptyState>
          {slots.newest}
        </>
      ) : (
        bag.checkoutId === null && <div className="mt-section">{slots.suggestions?.page}</div>
      )}
    </div>
  );
}

function PageNotices({ notice, checkoutRefusal }: Pick<BagPageProps, "notice" | "checkoutRefusal">) {
  return (
    <>
      {notice && (
        <Notice tone={notice.kind === "refused" ? "error" : "note"} className="mb-8">
          {messageWords(notice)}
        </Notice>
      )}
      {checkoutRefusal && (
        <Notice tone="error" className="mb-8">
          {checkoutRefusal}
        </Notice>
      )}
    </>
  );
}
