"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { FoundList } from "../listing.queries.ts";

/** Lists that were looked at, so that going back shows them at once and where they were. */
const seen = new Map<string, FoundList>();
const mostSeen = 40;
const watchers = new Set<() => void>();

/**
 * The list of a state (`writeListQuery`); null asks for nothing. While one is on its way the list before it stays; an answer
 * that came late is kept for later and changes nothing on the page.
 */
export function useFoundList(state: string | null) {
  const list = useSyncExternalStore(watch, () => (state === null ? undefined : seen.get(state)));
  const [before, setBefore] = useState<FoundList | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  if (list !== undefined && list !== before) setBefore(list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks again
  useEffect(() => {
    if (state === null || seen.has(state)) return;
    const controller = new AbortController();
    setFailed(null);
    fetchList(state, controller.signal).catch(() => {
      if (!controller.signal.aborted) setFailed(state);
    });
    return () => controller.abort();
  }, [state, round]);
  const hasFailed = state !== null && failed === state && list === undefined;
  return {
    list: list ?? before,
    isPending: state !== null && list === undefined && !hasFailed,
    hasFailed,
    askAgain: () => setRound((count) => count + 1),
  };
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

async function fetchList(state: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(`/api/listing?${state}`, { signal });
  if (!response.ok) throw new Error(`The list answered ${response.status}`);
  const list = (await response.json()) as FoundList;
  if (seen.size >= mostSeen) seen.delete(seen.keys().next().value ?? "");
  seen.set(state, list);
  for (const watcher of watchers) watcher();
}
