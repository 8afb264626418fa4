"use client";

import { useEffect } from "react";
import { postLine } from "../actions.ts";
import type { Bag } from "../bag.ts";
import type { BagMessage } from "../bag-words.ts";
import { BagPageView } from "./bag-page.view.tsx";
import { expectedBag, useBagState } from "./bag-store.ts";
import type { CheckoutSlots } from "./bag-summary.view.tsx";
import { adoptBag } from "./bag-sync.ts";
import { putBack, setQuantity, takeOut } from "./edit-bag.ts";
import { FreeDeliveryOf } from "./free-delivery.tsx";

type BagPageProps = {
  /** The bag as the server read it for this request. */
  initialBag: Bag;
  notice: BagMessage | null;
  checkoutRefusal: string | null;
  slots: CheckoutSlots;
};

/** The bag's page: the server's reading first, then whatever this tab or another one has done since. */
export function BagPage({ initialBag, notice, checkoutRefusal, slots }: BagPageProps) {
  const state = useBagState();
  useEffect(() => adoptBag(initialBag), [initialBag]);
  const bag = expectedBag(state) ?? initialBag;
  return (
    <BagPageView
      bag={bag}
      notice={notice}
      checkoutRefusal={checkoutRefusal}
      messages={state.messages}
      pending={Object.keys(state.wanted)}
      removed={state.removed}
      onPutBack={() => void putBack()}
      actions={{
        post: postLine,
        onQuantity: (line, quantity) =>
          void (quantity === 0 ? takeOut(line) : setQuantity(line.variantId, quantity)),
        onRemove: (line) => void takeOut(line),
      }}
      slots={slots}
      freeDelivery={<FreeDeliveryOf offers={slots.freeDeliveries ?? []} bag={bag} />}
    />
  );
}
