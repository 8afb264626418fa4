import { Notice } from "#ui/notice.tsx";
import type { Bag, BagLine } from "../bag.ts";
import { type BagMessage, messageWords } from "../bag-words.ts";
import { BagLineView, type LineActions } from "./bag-line.view.tsx";

type BagLinesProps = {
  bag: Bag;
  /** By variant id. One about a line that isn't there (any more) stands above the lines. */
  messages: Readonly<Record<string, BagMessage>>;
  /** Variants whose answer is awaited. */
  pending: readonly string[];
  removed: BagLine | null;
  onPutBack?: (() => void) | undefined;
  size?: "drawer" | "page" | undefined;
  actions: LineActions;
};

/** The bag's lines, with what was just taken out and what went wrong. */
export function BagLinesView({ bag, messages, pending, removed, onPutBack, size, actions }: BagLinesProps) {
  const homeless = Object.entries(messages).filter(
    ([variantId]) => !bag.lines.some((line) => line.variantId === variantId),
  );
  return (
    <div className="grid content-start">
      {homeless.map(([variantId, message]) => (
        <Notice key={variantId} tone="error" className="mb-5">
          {messageWords(message)}
        </Notice>
      ))}
      {removed && <Removed line={removed} onPutBack={onPutBack} />}
      <ul>
        {bag.lines.map((line) => (
          <BagLineView
            key={line.variantId}
            line={line}
            currency={bag.currency}
            message={messages[line.variantId]}
            isPending={pending.includes(line.variantId)}
            isLocked={bag.checkoutId !== null}
            size={size}
            actions={actions}
          />
        ))}
      </ul>
    </div>
  );
}

function Removed({ line, onPutBack }: { line: BagLine; onPutBack: (() => void) | undefined }) {
  return (
    <Notice
      className="mb-5"
      action={
        <button
          type="button"
          // The button that had the focus went with its line.
          ref={focusOnce}
          onClick={onPutBack}
          className="min-h-11 px-1 underline decoration-1 underline-offset-4 hover:decoration-transparent"
        >
          Undo
        </button>
      }
    >
      {line.title} was taken out.
    </Notice>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}
