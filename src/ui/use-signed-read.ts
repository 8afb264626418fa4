"use client";

import { useEffect, useState } from "react";

export type SignedRead<T> = { status: "loading" | "invalid" | "failed" | "read"; value: T | null };

/** Coming back to the tab reads again, but not more often than this. */
const minPauseMs = 5000;

/**
 * Reads what the signed link of this page names, and reads it again when the reader comes back. While something is on its
 * way (`waitsMs` names pauses), a few spaced readings follow, and then no more: no page asks for ever.
 */
export function useSignedRead<T>(path: string, options: { waitsMs: (value: T) => readonly number[] }) {
  const [state, setState] = useState<SignedRead<T>>({ status: "loading", value: null });
  const [round, setRound] = useState(0);
  const { waitsMs } = options;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round reads again
  useEffect(() => {
    let isWanted = true;
    void readSigned<T>(path).then((read) => {
      if (isWanted) setState((before) => (read.value === null && before.value !== null ? before : read));
    });
    return () => {
      isWanted = false;
    };
  }, [path, round]);

  const pauseMs = state.value === null ? undefined : waitsMs(state.value)[round];
  // biome-ignore lint/correctness/useExhaustiveDependencies: two pauses of one length are two pauses
  useEffect(() => {
    if (pauseMs === undefined) return;
    const timer = setTimeout(() => setRound((before) => before + 1), pauseMs);
    return () => clearTimeout(timer);
  }, [pauseMs, round]);

  useEffect(() => {
    let lastMs = performance.now();
    function readAgain() {
      if (document.visibilityState === "hidden" || performance.now() - lastMs < minPauseMs) return;
      lastMs = performance.now();
      setRound((before) => before + 1);
    }
    window.addEventListener("focus", readAgain);
    document.addEventListener("visibilitychange", readAgain);
    return () => {
      window.removeEventListener("focus", readAgain);
      document.removeEventListener("visibilitychange", readAgain);
    };
  }, []);

  return { ...state, reload: () => setRound((before) => before + 1) };
}

async function readSigned<T>(path: string): Promise<SignedRead<T>> {
  try {
    const response = await fetch(`${path}${window.location.search}`, { cache: "no-store" });
    if (response.ok) return { status: "read", value: (await response.json()) as T };
    return { status: response.status === 404 ? "invalid" : "failed", value: null };
  } catch {
    return { status: "failed", value: null };
  }
}
