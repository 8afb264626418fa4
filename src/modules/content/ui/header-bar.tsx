"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Less than this is a trembling finger, not a change of direction. */
const stirPx = 6;

/**
 * The header's bar. At the top of a page it lies on the page and scrolls away with it; on the way back up it comes down
 * over the page, so that menu and bag are at hand. Without scripts it just scrolls away.
 */
export function HeaderBar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => (bar.current ? followScroll(bar.current) : undefined), []);
  return (
    <header
      ref={bar}
      data-place="top"
      className="group/bar relative z-20 transition-[translate,background-color] duration-calm data-[place=away]:sticky data-[place=away]:top-0 data-[place=away]:-translate-y-full data-[place=away]:bg-paper data-[place=shown]:sticky data-[place=shown]:top-0 data-[place=shown]:bg-paper has-focus-visible:translate-y-0 has-aria-expanded:translate-y-0"
    >
      {children}
    </header>
  );
}

/** Writes the bar's place on the element itself: scrolling must not render anything. */
function followScroll(bar: HTMLElement): () => void {
  let last = window.scrollY;
  const onScroll = () => {
    const now = Math.max(0, window.scrollY);
    const place = placeOf(bar.dataset.place ?? "top", { now, last, height: bar.offsetHeight });
    if (Math.abs(now - last) >= stirPx || now === 0) last = now;
    if (place === bar.dataset.place) return;
    const hasLeftWithPage = bar.dataset.place === "top" && place === "away";
    bar.dataset.place = place;
    // What the page took along is out of sight already, and must not be seen to leave.
    if (hasLeftWithPage) for (const move of bar.getAnimations()) move.finish();
  };
  window.addEventListener("scroll", onScroll, { passive: true });
  return () => window.removeEventListener("scroll", onScroll);
}

function placeOf(place: string, { now, last, height }: { now: number; last: number; height: number }) {
  if (now === 0) return "top";
  if (Math.abs(now - last) < stirPx) return place;
  if (now > last) return place === "top" && now <= height ? "top" : "away";
  return place === "top" ? "top" : "shown";
}
