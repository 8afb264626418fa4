"use client";

import { postLine } from "../actions.ts";
import { withFirst } from "../bag.ts";
import { BagDrawerView } from "./bag-drawer.view.tsx";
import { expectedBag, setBagState, useBagState } from "./bag-store.ts";
import type { CheckoutSlots } from "./bag-summary.view.tsx";
import { putBack, setQuantity, takeOut } from "./edit-bag.ts";
import { FreeDeliveryOf } from "./free-delivery.tsx";

/** The bag that slides in after something was added. Loaded when it is first wanted. */
export function BagDrawer({ slots }: { slots: CheckoutSlots }) {
  const state = useBagState();
  const bag = expectedBag(state);
  if (bag === null) return null;
  return (
    <BagDrawerView
      bag={withFirst(bag, state.lastAdded)}
      isOpen={state.isDrawerOpen}
      onOpenChange={(isDrawerOpen) =>
        setBagState({ isDrawerOpen, ...(isDrawerOpen ? {} : { removed: null }) })
      }
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
