"use client";

import { useState } from "react";
import type { CheckoutView } from "../checkout-view.ts";
import { wasExtended } from "./hold-time.ts";

type Reading = { checkoutId: string; remainingMs: number; readAtMs: number };

/** Whether this checkout's hold has become longer since it was first read: paying gives it a grace, once. */
export function useExtendedHold({ id, hold }: CheckoutView, readAtMs: number): boolean {
  const [last, setLast] = useState<Reading>({ checkoutId: id, remainingMs: hold.remainingMs, readAtMs });
  const [extendedId, setExtendedId] = useState<string | null>(null);
  if (last.readAtMs !== readAtMs) {
    setLast({ checkoutId: id, remainingMs: hold.remainingMs, readAtMs });
    const isSame = last.checkoutId === id;
    if (isSame && wasExtended(last.remainingMs, readAtMs - last.readAtMs, hold.remainingMs))
      setExtendedId(id);
  }
  return extendedId === id;
}
