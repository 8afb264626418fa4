import { clockWords } from "./hold-time.ts";

type HoldLineProps = {
  remainingMs: number;
  totalMs: number;
  /** While the bank answers, the hold doesn't run out. */
  isPinned?: boolean | undefined;
  /** It was made longer, because its owner was paying. */
  isExtended?: boolean | undefined;
  /** Said aloud once, politely. */
  announcement?: string | null | undefined;
};

/** The promise, drawn: a thin line that runs out, and the true time that is left. */
export function HoldLineView({
  remainingMs,
  totalMs,
  isPinned = false,
  isExtended = false,
  announcement,
}: HoldLineProps) {
  const share = isPinned ? 1 : Math.min(1, Math.max(0, remainingMs / Math.max(1, totalMs)));
  return (
    <div className="flex h-6 items-center gap-3.5">
      <span>
        {isPinned
          ? "Held while your bank answers"
          : isExtended
            ? "Held for you, a little longer"
            : "Held for you"}
      </span>
      <span aria-hidden="true" className="relative h-px flex-1 bg-hairline">
        <span
          className="absolute inset-x-0 -top-px h-0.5 origin-left bg-ink transition-transform duration-1000 ease-linear"
          style={{ transform: `scaleX(${share})` }}
        />
      </span>
      {!isPinned && (
        <span role="timer" aria-label="Time left" className="tabular min-w-11 text-right">
          {clockWords(remainingMs)}
        </span>
      )}
      <span aria-live="polite" className="sr-only">
        {announcement}
      </span>
    </div>
  );
}
