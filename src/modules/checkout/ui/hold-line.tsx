"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { HoldLineView } from "./hold-line.view.tsx";
import { holdAnnouncement } from "./hold-time.ts";

type HoldLineProps = {
  hold: { remainingMs: number; totalMs: number };
  /** When `hold` was read, by performance.now(), which no change of the device's clock can move. */
  readAtMs: number;
  isPinned: boolean;
  isExtended: boolean;
  /** The time is over, by this page's reckoning; the server has the last word. */
  onOver: () => void;
};

/** Counts a hold down, says aloud when little is left, and tells when nothing is. */
export function HoldLine({ hold, readAtMs, isPinned, isExtended, onOver }: HoldLineProps) {
  const [remainingMs, setRemainingMs] = useState(hold.remainingMs);
  const [announcement, setAnnouncement] = useState<string | null>(null);

  const tell = useEffectEvent((leftMs: number) => {
    const words = holdAnnouncement(remainingMs, leftMs);
    if (words !== null) setAnnouncement(words);
    setRemainingMs(leftMs);
    if (leftMs === 0 && !isPinned) onOver();
  });

  useEffect(() => {
    const timer = setInterval(() => {
      const leftMs = Math.max(0, hold.remainingMs - (performance.now() - readAtMs));
      if (leftMs === 0) clearInterval(timer);
      tell(leftMs);
    }, 500);
    return () => clearInterval(timer);
  }, [hold.remainingMs, readAtMs]);

  return (
    <HoldLineView
      remainingMs={remainingMs}
      totalMs={hold.totalMs}
      isPinned={isPinned}
      isExtended={isExtended}
      announcement={announcement}
    />
  );
}
