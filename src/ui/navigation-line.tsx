"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";

/** A page that is there sooner needs no line. */
const showAfterMs = 180;

/**
 * A thin line along the top while a followed link's page is still on its way. Pages are prefetched and mostly there at
 * once; what is on screen stays until the next page can take its place whole, so there is no skeleton between them.
 */
export function NavigationLine() {
  const pathname = usePathname();
  const [leaving, setLeaving] = useState<string | null>(null);
  useEffect(() => {
    let timer = 0;
    const onClick = (event: MouseEvent) => {
      window.clearTimeout(timer);
      if (!leadsElsewhere(event)) return;
      timer = window.setTimeout(() => setLeaving(window.location.pathname), showAfterMs);
    };
    document.addEventListener("click", onClick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("click", onClick);
    };
  }, []);
  return leaving === pathname ? <NavigationLineBar /> : null;
}

/** The line itself, which says nothing: the page that comes is announced by the router. */
export function NavigationLineBar() {
  return (
    <div aria-hidden="true" className="fixed inset-x-0 top-0 z-50 h-px origin-left animate-approach bg-ink" />
  );
}

/**
 * Whether a click is the router's: on a link to another page of this site, with nothing held down. A link with `data-stays`
 * is one only where no script runs; with them it opens something in place.
 */
function leadsElsewhere(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.dataset["stays"] || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  return link.origin === window.location.origin && link.pathname !== window.location.pathname;
}
