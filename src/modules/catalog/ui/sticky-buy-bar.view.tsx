import type { ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { cn } from "#ui/class-names.ts";

type StickyBuyBarProps = {
  isShown: boolean;
  name: string;
  /** "Camel, M", or what is still to be chosen. */
  choice: string;
  price: ReactNode;
  action: string;
  onAction: () => void;
};

/** On a phone, the way into the bag once the button itself has left the screen. */
export function StickyBuyBarView({ isShown, name, choice, price, action, onAction }: StickyBuyBarProps) {
  return (
    <section
      aria-label="Add to bag"
      inert={!isShown}
      className={cn(
        "fixed inset-x-0 bottom-0 z-20 flex items-center gap-4 border-t border-hairline bg-paper px-gutter pt-3 transition-[translate,visibility] duration-calm md:hidden",
        "pb-[max(0.75rem,env(safe-area-inset-bottom))]",
        !isShown && "invisible translate-y-full",
      )}
    >
      <div className="min-w-0 flex-1 leading-tight">
        <p className="truncate font-medium">{name}</p>
        <p className="mt-0.5 truncate text-small text-grey">{choice}</p>
      </div>
      <Button onClick={onAction}>
        <span>{action}</span>
        {price}
      </Button>
    </section>
  );
}
