"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";
import { cn } from "./class-names.ts";
import { CloseMark } from "./close-mark.tsx";
import { IconButton } from "./icon-button.tsx";

type DrawerProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  side?: "right" | "left" | undefined;
  /** Stays at the bottom while the middle scrolls. */
  foot?: ReactNode;
  /** Where focus goes when it closes, if not to what opened it. */
  returnFocusTo?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
};

/**
 * A modal panel that slides in from a side: focus is kept in it, Escape and the veil close it, the page behind keeps its
 * place. Browsing pages load it when it is first wanted: it brings its library with it.
 */
export function Drawer({
  open,
  onOpenChange,
  title,
  side = "right",
  foot,
  returnFocusTo,
  children,
}: DrawerProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-slow data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          {...(returnFocusTo ? { finalFocus: returnFocusTo } : {})}
          className={cn(
            "fixed inset-y-0 z-40 flex w-full max-w-drawer flex-col bg-paper transition-transform duration-spring ease-spring",
            side === "right"
              ? "right-0 data-ending-style:translate-x-full data-starting-style:translate-x-full"
              : "left-0 data-ending-style:-translate-x-full data-starting-style:-translate-x-full",
          )}
        >
          <div className="flex items-center justify-between gap-6 px-6 py-5">
            <Base.Title className="text-heading">{title}</Base.Title>
            <Base.Close
              render={
                <IconButton label="Close" className="-my-2.5 -mr-3">
                  <CloseMark />
                </IconButton>
              }
            />
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-6">{children}</div>
          {foot && <div className="border-t border-hairline px-6 py-5">{foot}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
