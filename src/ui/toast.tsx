"use client";

import { Toast as Base } from "@base-ui/react/toast";
import type { ReactNode } from "react";
import { CloseMark } from "./close-mark.tsx";

/**
 * The place where short messages appear and go by themselves (they stay while hovered or focused; F6 moves there).
 * Inside it, `useToasts().add({ title, description?, actionProps? })` shows one.
 */
export function ToastRegion({ children }: { children: ReactNode }) {
  return (
    <Base.Provider timeout={6000} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className="fixed right-4 bottom-4 left-4 z-50 flex flex-col gap-2 sm:left-auto sm:w-96">
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

export const useToasts = Base.useToastManager;

function Toasts() {
  const { toasts } = useToasts();
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["down", "right"]}
      className="on-ink transition-[opacity,translate] duration-calm data-ending-style:translate-y-2 data-ending-style:opacity-0 data-limited:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0"
    >
      <Base.Content className="flex items-center gap-4 py-3.5 pr-3 pl-5">
        <div className="min-w-0 flex-1">
          <Base.Title className="font-medium" />
          <Base.Description className="text-small text-ash" />
        </div>
        <Base.Action className="min-h-9 px-2 underline underline-offset-4" />
        <Base.Close aria-label="Dismiss" className="p-2">
          <CloseMark />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
