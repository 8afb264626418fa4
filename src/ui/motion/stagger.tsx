"use client";

import type { ReactNode } from "react";
import { withLateMotion } from "./late-motion.ts";

type StaggerProps = { className?: string | undefined; children: ReactNode };

/** Like Reveal, for a list or grid: its items arrive row by row, each a moment after the one before it. */
export function Stagger({ className, children }: StaggerProps) {
  return (
    <div ref={staggerWhenSeen} className={className}>
      {children}
    </div>
  );
}

function staggerWhenSeen(element: HTMLElement | null) {
  if (element === null) return;
  return withLateMotion((moves) =>
    moves.arriveOnEntering([...element.querySelectorAll(":scope > :is(ul, ol) > li")]),
  );
}
