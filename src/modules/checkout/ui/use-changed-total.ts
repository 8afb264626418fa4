"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";

/** Long enough that a click that was on its way to the old number is over. */
const pauseMs = 1000;

/**
 * Tells when the total changes while it is being looked at (another tab chose another delivery), and that it has just done
 * so: a click already under way must not pay a number that nobody has read.
 */
export function useChangedTotal(totalMinor: number, isShown: boolean, onChange: () => void): boolean {
  const [isJustChanged, setIsJustChanged] = useState(false);
  const lastTotal = useRef(totalMinor);
  const tell = useEffectEvent(onChange);

  useEffect(() => {
    const hasChanged = lastTotal.current !== totalMinor;
    lastTotal.current = totalMinor;
    if (!hasChanged || !isShown) return;
    tell();
    setIsJustChanged(true);
    const timer = setTimeout(() => setIsJustChanged(false), pauseMs);
    return () => {
      clearTimeout(timer);
      setIsJustChanged(false);
    };
  }, [totalMinor, isShown]);

  return isJustChanged;
}
