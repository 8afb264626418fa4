"use client";

import { sharedRead } from "#ui/shared-read.ts";
import type { Bag } from "../bag.ts";
import { bagState, setBagState } from "./bag-store.ts";

let channel: BroadcastChannel | null = null;

/** Takes over a bag the server just told this tab, and passes it on to the shop's other tabs. */
export function publishBag(bag: Bag): void {
  adoptBag(bag);
  channel?.postMessage(bag);
}

export function adoptBag(bag: Bag): void {
  setBagState({ bag, count: bag.count });
}

/** Asks for the count once per page load. A failure leaves it unknown: the header then says "Bag", which is true. */
export async function loadCount(asked: { fresh?: boolean } = {}): Promise<void> {
  const me = await sharedRead<{ bagCount: number }>("/api/live/me", asked);
  if (me !== null && bagState().bag === null) setBagState({ count: me.bagCount });
}

/** Asks again: for the bag if this tab shows one, else for the count alone. */
export async function refreshBag(): Promise<void> {
  if (bagState().bag === null) return loadCount({ fresh: true });
  const bag = await sharedRead<Bag>("/api/live/bag", { fresh: true });
  if (bag !== null) adoptBag(bag);
}

/**
 * Keeps this tab in step: hears what other tabs were told, and asks again when it comes back to the front or out of the
 * browser's back-forward cache. Returns what stops it.
 */
export function followOtherTabs(): () => void {
  channel ??= new BroadcastChannel("cartelle-bag");
  const onMessage = (event: MessageEvent<Bag>) => adoptBag(event.data);
  const onVisible = () => {
    if (document.visibilityState === "visible") void refreshBag();
  };
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) void refreshBag();
  };
  channel.addEventListener("message", onMessage);
  document.addEventListener("visibilitychange", onVisible);
  window.addEventListener("pageshow", onShow);
  return () => {
    channel?.removeEventListener("message", onMessage);
    document.removeEventListener("visibilitychange", onVisible);
    window.removeEventListener("pageshow", onShow);
  };
}
