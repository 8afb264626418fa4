"use client";

import { useOnline } from "./use-online.ts";

/** A quiet bar at the bottom edge while there is no network. Its place is announced to assistive technology. */
export function OfflineNotice() {
  const isOnline = useOnline();
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-50">
      {!isOnline && <OfflineBar />}
    </div>
  );
}

/** What it says. */
export function OfflineBar() {
  return (
    <p className="on-ink animate-arrive-up px-gutter py-3 text-small">
      You are offline. What you typed is kept, and sends when the network is back.
    </p>
  );
}
