type ShareButtonProps = {
  /** What the last press led to. */
  outcome: "none" | "copied" | "failed";
  /** Left out where the page is made: there the button waits for its scripts. */
  onShare?: (() => void) | undefined;
};

const words = { none: "Share", copied: "Link copied", failed: "Could not copy" };

/** A quiet button that passes the page on, and says what became of it. */
export function ShareButtonView({ outcome, onShare }: ShareButtonProps) {
  return (
    <button
      type="button"
      data-act="share"
      onClick={onShare}
      className="min-h-6 text-small text-grey underline underline-offset-4 hover:text-ink"
    >
      <span aria-live="polite">{words[outcome]}</span>
    </button>
  );
}
