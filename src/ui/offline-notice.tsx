"use client";

import type { ReactNode } from "react";
import { useOnline } from "./use-online.ts";

type OfflineProps = {
  /** What being offline means on this page. */
  children?: ReactNode;
};

/** A quiet bar at the bottom edge while there is no network. Its place is announced to assistive technology. */
export function OfflineNotice({ children }: OfflineProps) {
  const isOnline = useOnline();
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-50">
      {!isOnline && <OfflineBar>{children}</OfflineBar>}
    </div>
  );
}

/** What it says. */
export function OfflineBar({ children }: OfflineProps) {
  return (
    <p className="on-ink animate-arrive-up px-gutter py-3 text-small">
      {children ?? "You are offline. What you typed is kept, and sends when the network is back."}
    </p>
  );
}
