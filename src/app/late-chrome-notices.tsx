"use client";

import { useLate } from "#ui/use-late.ts";

/** The chrome's notices, which no first paint needs. Fetched while there still is a network. */
export function LateChromeNotices() {
  const Notices = useLate(loadNotices);
  return Notices === null ? null : <Notices />;
}

async function loadNotices() {
  const { ChromeNotices } = await import("./chrome-notices.tsx");
  return ChromeNotices;
}
