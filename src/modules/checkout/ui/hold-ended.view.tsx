import type { ReactNode, Ref } from "react";
import { lineNote } from "#modules/orders/order-words.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import type { NamedShortage } from "../checkout-view.ts";
import { shortageWords } from "./checkout-words.ts";

type HoldEndedProps = {
  /** Short lines, once holding again was tried and refused for them. */
  shortages: readonly NamedShortage[];
  /** Any other reason why it could not be held again. */
  problem: string | null;
  isHolding: boolean;
  onHoldAgain: () => void;
  /** Takes short lines down to what is left, then holds. */
  onAdjust: () => void;
  back: ReactNode;
  headingRef?: Ref<HTMLHeadingElement> | undefined;
};

/** The time ran out: what that means, and one click to go on. */
export function HoldEndedView(props: HoldEndedProps) {
  const { shortages, problem, isHolding, onHoldAgain, onAdjust, back, headingRef } = props;
  const isShort = shortages.length > 0;
  return (
    <section className="grid gap-5 border-t border-ink pt-6 pb-10">
      <h1 ref={headingRef} tabIndex={-1} className="text-display-s outline-none">
        {isShort ? "Some of it was taken meanwhile" : "Your hold has run out"}
      </h1>
      {isShort ? (
        <ShortageList shortages={shortages} />
      ) : (
        <p className="max-w-prose text-lead text-grey">
          The pieces are back on the shelf, where others may take them. Nothing was charged, and what you
          typed is still here.
        </p>
      )}
      {problem && <Notice tone="error">{problem}</Notice>}
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button size="large" loading={isHolding} onClick={isShort ? onAdjust : onHoldAgain}>
          {isShort ? "Hold what is left" : "Hold again"}
        </Button>
        {back}
      </div>
    </section>
  );
}

function ShortageList({ shortages }: { shortages: readonly NamedShortage[] }) {
  return (
    <ul className="border-b border-hairline">
      {shortages.map((shortage) => (
        <li key={shortage.variantId} className="flex justify-between gap-6 border-t border-hairline py-3">
          <span>
            {shortage.title} <span className="text-grey">{lineNote({ ...shortage, quantity: 1 })}</span>
          </span>
          <span className="tabular text-right font-medium">{shortageWords(shortage)}</span>
        </li>
      ))}
    </ul>
  );
}
