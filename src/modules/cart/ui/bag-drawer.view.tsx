import type { ReactNode } from "react";
import { Drawer } from "#ui/drawer.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import type { Bag, BagLine } from "../bag.ts";
import type { BagMessage } from "../bag-words.ts";
import type { LineActions } from "./bag-line.view.tsx";
import { BagLinesView } from "./bag-lines.view.tsx";
import { BagSummaryView, type CheckoutSlots } from "./bag-summary.view.tsx";

type BagDrawerProps = {
  bag: Bag;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  messages: Readonly<Record<string, BagMessage>>;
  pending: readonly string[];
  removed: BagLine | null;
  onPutBack: () => void;
  actions: LineActions;
  slots: CheckoutSlots;
  freeDelivery?: ReactNode;
};

/** The bag in a drawer, over whatever page it was added from. */
export function BagDrawerView({ isOpen, onOpenChange, slots, freeDelivery, ...lines }: BagDrawerProps) {
  const { bag } = lines;
  const isEmpty = bag.lines.length === 0;
  return (
    <Drawer
      open={isOpen}
      onOpenChange={onOpenChange}
      title={isEmpty ? "Bag" : `Bag, ${bag.count} ${bag.count === 1 ? "item" : "items"}`}
      foot={
        isEmpty ? undefined : (
          <div className="grid gap-2">
            <BagSummaryView bag={bag} slots={slots} freeDelivery={freeDelivery} />
            <ButtonLink href="/cart" variant="quiet" wide prefetch={false}>
              See the whole bag
            </ButtonLink>
          </div>
        )
      }
    >
      <BagLinesView {...lines} size="drawer" />
      {isEmpty ? (
        <EmptyState
          title="Your bag is empty"
          action={
            <ButtonLink href="/shop" variant="outline" prefetch={false}>
              See what is new
            </ButtonLink>
          }
        >
          Whatever you add next shows here.
        </EmptyState>
      ) : (
        bag.checkoutId === null && slots.suggestions?.drawer
      )}
    </Drawer>
  );
}
