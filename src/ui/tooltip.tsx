"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";

type TooltipProps = {
  /** A few words more. Never the only place where something is said: touch has no hover. */
  words: string;
  side?: "top" | "bottom" | undefined;
  /** The button or link it belongs to. */
  children: ReactElement;
};

/** A few words beside a control while it is hovered or focused; Escape sends them away. */
export function Tooltip({ words, side = "top", children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={300} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup className="max-w-note bg-ink px-3 py-2 text-small text-paper transition-opacity duration-quick data-ending-style:opacity-0 data-starting-style:opacity-0">
            {words}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
