"use client";

import { useRef } from "react";
import { ok, type Result } from "#platform/result.ts";
import { saveDelivery } from "../actions.ts";
import type { DeliveryInput } from "../checkout.schema.ts";
import type { CheckoutView, DeliveryError } from "../checkout-view.ts";
import { ask } from "./ask.ts";
import type { AnyTrouble } from "./checkout-words.ts";
import { isSameDelivery, savedDelivery } from "./delivery-draft.ts";

export type SaveResult = Result<CheckoutView, DeliveryError | AnyTrouble>;

/**
 * Saves the delivery step, one save at a time in the order they were asked for, and none that would change nothing: a
 * click on "Continue" right after the silent save of the last field waits for that one and is done.
 */
export function useSaveDelivery(checkout: CheckoutView, onCheckout: (checkout: CheckoutView) => void) {
  const latest = useRef(checkout);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  async function saveNow(input: DeliveryInput): Promise<SaveResult> {
    if (isSameDelivery(savedDelivery(latest.current), input)) return ok(latest.current);
    const saved: SaveResult = await ask(() => saveDelivery(input));
    const answered = saved.ok ? saved.value : saved.error.code === "changed" ? saved.error.checkout : null;
    if (answered !== null) {
      latest.current = answered;
      onCheckout(answered);
    }
    return saved;
  }

  return function save(known: CheckoutView, input: DeliveryInput): Promise<SaveResult> {
    const saving = queue.current.then(() => {
      // The page may have learnt of a newer quote, or of another checkout, by itself.
      if (known.id !== latest.current.id || known.quote > latest.current.quote) latest.current = known;
      return saveNow(input);
    });
    queue.current = saving;
    return saving;
  };
}
