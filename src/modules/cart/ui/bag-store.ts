"use client";

import { useSyncExternalStore } from "react";
import { type Bag, type BagLine, withQuantity } from "../bag.ts";
import type { BagMessage } from "../bag-words.ts";

/** What this tab knows of the bag. One for all its containers, so that header, drawer and page never disagree. */
type BagState = {
  /** As the server last told; null until somebody had to know more than the count. */
  bag: Bag | null;
  /** The count, known before the bag is. */
  count: number | null;
  /** Units on their way in, and not yet answered. */
  adding: number;
  /** Quantities asked for per variant and not yet answered; shown at once, and dropped if they are refused. */
  wanted: Readonly<Record<string, number>>;
  messages: Readonly<Record<string, BagMessage>>;
  /** The line last taken out, as long as it can be put back. */
  removed: BagLine | null;
  /** The variant that was added last: the drawer shows it first. */
  lastAdded: string | null;
  isDrawerOpen: boolean;
};

const nothingKnown: BagState = {
  bag: null,
  count: null,
  adding: 0,
  wanted: {},
  messages: {},
  removed: null,
  lastAdded: null,
  isDrawerOpen: false,
};

let state = nothingKnown;
const listeners = new Set<() => void>();

export function bagState(): BagState {
  return state;
}

export function setBagState(change: Partial<BagState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Sets or clears (undefined) what is said under a line. */
export function setMessage(variantId: string, message: BagMessage | undefined): void {
  const { [variantId]: _, ...others } = state.messages;
  setBagState({ messages: message === undefined ? others : { ...others, [variantId]: message } });
}

/** Sets or clears (undefined) the quantity that is shown until the server has answered. */
export function setWanted(variantId: string, quantity: number | undefined): void {
  const { [variantId]: _, ...others } = state.wanted;
  setBagState({ wanted: quantity === undefined ? others : { ...others, [variantId]: quantity } });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state, in the browser; nothing at all on the server, where module state would be everybody's. */
export function useBagState(): BagState {
  return useSyncExternalStore(subscribe, bagState, () => nothingKnown);
}

/**
 * The bag with what was asked for and not yet answered; a number above the limit is shown as the limit, which it will be.
 */
export function expectedBag({ bag, wanted }: Pick<BagState, "bag" | "wanted">): Bag | null {
  if (bag === null) return null;
  return bag.lines.reduce((next, line) => {
    const quantity = wanted[line.variantId];
    if (quantity === undefined) return next;
    return withQuantity(
      next,
      line.variantId,
      Math.min(quantity, Math.max(bag.limits.maxPerLine, line.quantity)),
    );
  }, bag);
}

/** Units in the bag with what is on its way in; null while nothing is known. */
export function expectedCount(from: BagState): number | null {
  const known = expectedBag(from)?.count ?? from.count;
  return known === null ? null : known + from.adding;
}
