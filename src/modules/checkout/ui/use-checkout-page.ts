"use client";

import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import type { CheckoutPage, CheckoutView } from "../checkout-view.ts";

type OpenPage = Extract<CheckoutPage, { kind: "checkout" }>;
type EndedPage = Extract<CheckoutPage, { kind: "ended" }>;

export type CheckoutPageState = {
  status: "loading" | "failed" | "none" | "leaving" | "ended" | "open";
  /** The checkout as last known; kept when it ends, so that nothing entered is lost. */
  page: OpenPage | null;
  /** When it was read, by performance.now(): the hold counts down from here. */
  readAtMs: number;
  /** What was in it, when it had ended before this page was opened. */
  ended: EndedPage | null;
};

const unread: CheckoutPageState = { status: "loading", page: null, readAtMs: 0, ended: null };

/** Reading again right after a reading would tell nothing new. */
const minPauseMs = 2000;

/** The bag's checkout, read once at first and again whenever the reader comes back to the page. */
export function useCheckoutPage() {
  const [state, setState] = useState(unread);

  function setCheckout(checkout: CheckoutView): void {
    setState((before) => {
      if (before.page === null) return before;
      return { ...before, status: "open", page: { ...before.page, checkout }, readAtMs: performance.now() };
    });
  }

  useEffect(() => {
    let lastMs = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function readAgain() {
      clearTimeout(timer);
      if (document.visibilityState === "hidden") return;
      const waitMs = lastMs + minPauseMs - performance.now();
      if (waitMs > 0) {
        // Put off, not dropped: what the reader came back for may have happened just now.
        timer = setTimeout(readAgain, waitMs);
        return;
      }
      lastMs = performance.now();
      void readInto(setState);
    }
    readAgain();
    const moments = [
      [window, "focus"],
      [window, "pageshow"],
      [window, "online"],
      [document, "visibilitychange"],
    ] as const;
    for (const [target, moment] of moments) target.addEventListener(moment, readAgain);
    return () => {
      clearTimeout(timer);
      for (const [target, moment] of moments) target.removeEventListener(moment, readAgain);
    };
  }, []);

  return { state, reload: () => readInto(setState), setCheckout };
}

type SetState = Dispatch<SetStateAction<CheckoutPageState>>;

/** Reads the page and shows it; where it says that all is done, it goes there. Null when no answer came. */
async function readInto(setState: SetState): Promise<CheckoutPage | null> {
  const startedMs = performance.now();
  const page = await readPage();
  // An action that answered meanwhile knows more than a reading that was begun before it.
  setState((before) => (startedMs < before.readAtMs ? before : afterReading(before, page)));
  if (page?.kind === "done") window.location.replace(page.url);
  return page;
}

async function readPage(): Promise<CheckoutPage | null> {
  try {
    const response = await fetch("/api/checkout", { cache: "no-store" });
    return response.ok ? ((await response.json()) as CheckoutPage) : null;
  } catch {
    return null;
  }
}

function afterReading(before: CheckoutPageState, page: CheckoutPage | null): CheckoutPageState {
  switch (page?.kind) {
    case undefined:
      // Without an answer, what is shown stays.
      return before.page === null ? { ...before, status: "failed" } : before;
    case "checkout":
      return { ...before, status: "open", page, readAtMs: performance.now() };
    case "ended":
      return { ...before, status: "ended", ended: page };
    case "done":
      return { ...before, status: "leaving" };
    case "none":
      return { ...before, status: "none" };
  }
}
