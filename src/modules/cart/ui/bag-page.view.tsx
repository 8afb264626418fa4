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
  messages: Readonly<Record<string, BagMessage>>;
  pending: readonly string[];
  removed: BagLine | null;
  onPutBack?: (() => void) | undefined;
  actions: LineActions;
  slots: CheckoutSlots;
};

/** The whole bag on a page of its own. */
export function BagPageView({ notice, slots, ...lines }: BagPageProps) {
  const { bag, removed, messages } = lines;
  const isEmpty = bag.lines.length === 0;
  return (
    <div className="px-gutter pt-6 pb-section sm:pt-10">
      {notice && (
        <Notice tone={notice.kind === "refused" ? "error" : "note"} className="mb-8">
          {messageWords(notice)}
        </Notice>
      )}
      {isEmpty && (
        <EmptyState
          as="h1"
          title="Your bag is empty"
          action={<ButtonLink href="/shop">See the shop</ButtonLink>}
        >
          Nothing is held yet, so nothing runs out.
        </EmptyState>
      )}
      {!isEmpty && <h1 className="text-display-m">Bag</h1>}
      <div className="mt-8 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        {(!isEmpty || removed !== null || Object.keys(messages).length > 0) && (
          <BagLinesView {...lines} size="page" />
        )}
        {!isEmpty && (
          <section aria-label="Summary" className="border-t border-ink pt-5 lg:sticky lg:top-20">
            <BagSummaryView bag={bag} slots={slots} />
          </section>
        )}
      </div>
    </div>
  );
}
