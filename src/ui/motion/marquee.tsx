"use client";

import { type CSSProperties, type ReactNode, useState } from "react";
import { cn } from "../class-names.ts";

type MarqueeProps = {
  /** Says what the row is, to whoever can't see it. */
  label: string;
  /** List items. */
  children: ReactNode;
  /** How long the row takes to pass once. */
  seconds: number;
  className?: string | undefined;
};

/**
 * A row that moves past without end. It rests while it is pointed at or holds the focus, and for good by its button (WCAG
 * 2.2.2). The second copy, which closes the gap, is for the eye alone. Without scripts, and for a reader who wants no motion,
 * it is a row to scroll.
 */
export function Marquee({ label, children, seconds, className }: MarqueeProps) {
  const [isPaused, setPaused] = useState(false);
  return (
    <div className={cn("marquee", className)} style={{ "--marquee-time": `${seconds}s` } as CSSProperties}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it does not move it scrolls, which a keyboard must reach */}
      <section aria-label={label} tabIndex={0} className="marquee-window">
        <div className="marquee-belt" data-paused={isPaused || undefined}>
          <ul className="marquee-row">{children}</ul>
          <ul className="marquee-row marquee-echo" aria-hidden="true" inert>
            {children}
          </ul>
        </div>
      </section>
      <button
        type="button"
        onClick={() => setPaused(!isPaused)}
        aria-label={isPaused ? `Play: ${label}` : `Pause: ${label}`}
        className="marquee-pause mx-gutter mt-4 min-h-6 text-small text-grey underline underline-offset-4 hover:text-ink"
      >
        {isPaused ? "Play" : "Pause"}
      </button>
    </div>
  );
}
