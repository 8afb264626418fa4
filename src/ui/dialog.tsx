"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";
import { CloseMark } from "./close-mark.tsx";
import { IconButton } from "./icon-button.tsx";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons at the foot. */
  actions?: ReactNode;
  className?: string | undefined;
  children?: ReactNode;
};

/** A modal question or panel. Browsing pages load it when it is first wanted: it brings its library with it. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  actions,
  className,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-calm data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={cn(
            "fixed top-1/2 left-1/2 z-40 grid max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-dialog -translate-x-1/2 -translate-y-1/2 gap-5 overflow-y-auto bg-paper p-6 sm:p-8",
            "transition-[opacity,translate] duration-spring ease-spring data-ending-style:opacity-0 data-starting-style:-translate-y-[47%] data-starting-style:opacity-0",
            className,
          )}
        >
          <div className="flex items-start justify-between gap-6">
            <Base.Title className="text-heading">{title}</Base.Title>
            <Base.Close
              render={
                <IconButton label="Close" className="-my-2.5 -mr-3">
                  <CloseMark />
                </IconButton>
              }
            />
          </div>
          {description && <Base.Description className="text-grey">{description}</Base.Description>}
          {children}
          {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
