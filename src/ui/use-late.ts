"use client";

import { useEffect, useState } from "react";
import { whenAtRest } from "./when-at-rest.ts";

/**
 * Code that a page's first paint can do without, fetched once the browser has nothing better to do; null until it is there. If
 * it can't be fetched, the page stays as it was made. `load` must be the same function at each render.
 */
export function useLate<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ it: T } | null>(null);
  useEffect(() => {
    let isGone = false;
    whenAtRest(() => {
      if (isGone) return;
      load().then(
        (it) => isGone || setLoaded({ it }),
        () => {},
      );
    });
    return () => {
      isGone = true;
    };
  }, [load]);
  return loaded?.it ?? null;
}
