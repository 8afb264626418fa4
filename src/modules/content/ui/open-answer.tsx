"use client";

import { useEffect } from "react";

/**
 * Opens the answer that the address names. Browsers do so for an address that is typed or reloaded; a link followed within
 * the shop scrolls by itself and would leave it shut.
 */
export function OpenAnswer() {
  useEffect(() => {
    openNamed();
    window.addEventListener("hashchange", openNamed);
    return () => window.removeEventListener("hashchange", openNamed);
  }, []);
  return null;
}

function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  const item = named?.closest("details");
  if (!named || !item || item.open) return;
  item.open = true;
  named.scrollIntoView();
}
