"use client";

import type { ReactNode } from "react";
import { isMotionWelcome } from "./late-motion.ts";

type ScrollBandProps = {
  /** The picture or film; it fills the frame. */
  children: ReactNode;
  className?: string | undefined;
};

/**
 * A frame that opens to the edges of the window while it scrolls in, with the picture in it coming to rest. The browser's own
 * scroll timeline moves it off the main thread; where there is none, a script that is only then loaded does the same.
 */
export function ScrollBand({ children, className }: ScrollBandProps) {
  return (
    <div ref={openWhileScrolling} className={className}>
      <div className="scroll-band-frame">
        <div className="scroll-band-picture">{children}</div>
      </div>
    </div>
  );
}

function openWhileScrolling(band: HTMLElement | null) {
  if (band === null || CSS.supports("animation-timeline: view()") || !isMotionWelcome()) return;
  let isOver = false;
  let stop: (() => void) | undefined;
  import("./open-with-scroll.ts").then(
    ({ openWithScroll }) => {
      if (!isOver) stop = openWithScroll(band);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    stop?.();
  };
}
