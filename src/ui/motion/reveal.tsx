"use client";

import type { ReactNode } from "react";
import { withLateMotion } from "./late-motion.ts";

type RevealProps = { className?: string | undefined; children: ReactNode };

/**
 * What is in it arrives, with a fade and a small step up, when it is first scrolled into view. What the first screen shows
 * does not move, and without scripts, or for a reader who wants no motion, it is simply there.
 */
export function Reveal({ className, children }: RevealProps) {
  return (
    <div ref={revealWhenSeen} className={className}>
      {children}
    </div>
  );
}

function revealWhenSeen(element: HTMLElement | null) {
  if (element === null) return;
  return withLateMotion((moves) => moves.arriveOnEntering([element]));
}
