"use client";

import { useSyncExternalStore } from "react";
import type { Bag } from "../bag.ts";
import { type FreeDelivery, freeDeliveryLine } from "../free-delivery.ts";
import { FreeDeliveryView } from "./free-delivery.view.tsx";

type FreeDeliveryProps = { offers: readonly FreeDelivery[]; bag: Pick<Bag, "subtotalMinor" | "currency"> };

/** The way to free delivery, for the country that the reader's languages point to; the server knows of none. */
export function FreeDeliveryOf({ offers, bag }: FreeDeliveryProps) {
  const country = useSyncExternalStore(never, guessedCountry, () => null);
  const line = freeDeliveryLine(offers, bag, country);
  return line && <FreeDeliveryView {...line} />;
}

/** A reader's languages don't change while they read. */
function never(): () => void {
  return () => {};
}

function guessedCountry(): string | null {
  for (const language of navigator.languages) {
    const region = language.split("-").find((part) => /^[A-Z]{2}$/.test(part));
    if (region !== undefined) return region;
  }
  return null;
}
