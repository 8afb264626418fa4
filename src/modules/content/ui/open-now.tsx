"use client";

import { useSyncExternalStore } from "react";
import { type OpeningHours, openStateAt, openWords } from "../opening-hours.ts";

type OpenNowProps = { hours: OpeningHours; timeZone: string };

/** Whether somebody answers right now: told by the reader's device, because the page is made once for every hour. */
export function OpenNow({ hours, timeZone }: OpenNowProps) {
  const words = useSyncExternalStore(
    everyMinute,
    () => openWords(openStateAt(hours, new Date(), timeZone)),
    () => "",
  );
  return <span>{words}</span>;
}

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}
