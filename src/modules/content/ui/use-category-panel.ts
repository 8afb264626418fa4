"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/** Long enough that a pointer on its way elsewhere opens nothing, and that one which strays comes back in time. */
const openAfterMs = 120;
const closeAfterMs = 260;

/**
 * Whether the panel under "Shop" is open. A resting pointer opens it and a leaving one closes it; a press opens it to
 * stay; Escape, a press elsewhere and focus that goes elsewhere close it. `place` holds the button and the panel.
 */
export function useCategoryPanel(place: RefObject<HTMLElement | null>) {
  const [state, setState] = useState<"closed" | "hovered" | "pressed">("closed");
  const timer = useRef(0);
  const soon = (next: "closed" | "hovered", afterMs: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setState((now) => (now === "pressed" ? now : next)), afterMs);
  };
  const set = (next: "closed" | "pressed") => {
    window.clearTimeout(timer.current);
    setState(next);
  };
  const isOpen = state !== "closed";
  useEffect(() => {
    if (!isOpen) return;
    const close = () => setState("closed");
    const leaves = ({ target }: Event) => {
      if (!(target instanceof Node && place.current?.contains(target))) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (place.current?.contains(document.activeElement)) place.current.querySelector("button")?.focus();
      close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", leaves);
    document.addEventListener("focusin", leaves);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", leaves);
      document.removeEventListener("focusin", leaves);
    };
  }, [isOpen, place]);
  return {
    isOpen,
    close: () => set("closed"),
    /** A press on an open panel closes it, unless the pointer's own coming had just opened it. */
    onPress: () => set(state === "pressed" ? "closed" : "pressed"),
    onEnter: ({ pointerType }: { pointerType: string }) => {
      if (pointerType === "mouse") soon("hovered", openAfterMs);
    },
    onAway: ({ pointerType }: { pointerType: string }) => {
      if (pointerType === "mouse") soon("closed", closeAfterMs);
    },
  };
}
