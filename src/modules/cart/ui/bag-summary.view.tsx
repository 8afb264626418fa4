import type { ReactNode } from "react";
import { Notice } from "#ui/notice.tsx";
import { Price } from "#ui/price.tsx";
import type { Bag } from "../bag.ts";
import type { FreeDelivery } from "../free-delivery.ts";

/** Parts that checkout, a module below this one, gives to the bag; filled in by the app. */
export type CheckoutSlots = {
  /** The button that begins a checkout, in its form. */
  checkoutForm: ReactNode;
  /** The way back to the live checkout of this bag. */
  backToCheckout: ReactNode;
  /** The form that gives the live checkout up, so that the bag can be edited. */
  editBagForm: ReactNode;
  /** Where delivery is free from which subtotal on, by the shop's own methods. */
  freeDeliveries?: readonly FreeDelivery[] | undefined;
  /** What goes with the bag, for the drawer and for the page. */
  suggestions?: { drawer: ReactNode; page: ReactNode } | undefined;
  /** What an empty bag's page shows instead: pieces that are new. */
  newest?: ReactNode;
};

type BagSummaryProps = {
  bag: Bag;
  slots: CheckoutSlots;
  /** How far it is to free delivery. */
  freeDelivery?: ReactNode;
};

/** What the bag comes to, and the way on. */
export function BagSummaryView({ bag, slots, freeDelivery }: BagSummaryProps) {
  return (
    <div className="grid gap-4">
      {bag.checkoutId === null && freeDelivery}
      <p className="flex items-baseline justify-between gap-4">
        <span>Subtotal</span>
        <Price amountMinor={bag.subtotalMinor} currency={bag.currency} exact className="text-title" />
      </p>
      {bag.checkoutId === null ? (
        <>
          {slots.checkoutForm}
          <p className="text-small text-grey">
            Delivery is added at checkout. From then on everything in this bag is held for you for{" "}
            {bag.holdMinutes} minutes.
          </p>
        </>
      ) : (
        <InCheckout slots={slots} />
      )}
    </div>
  );
}

function InCheckout({ slots }: { slots: CheckoutSlots }) {
  return (
    <>
      <Notice>
        <p>This bag is in checkout.</p>
        <p className="text-small text-grey">
          Everything in it is held for you. To change it, the hold is given up first.
        </p>
      </Notice>
      <div className="grid gap-2">
        {slots.backToCheckout}
        {slots.editBagForm}
      </div>
    </>
  );
}
