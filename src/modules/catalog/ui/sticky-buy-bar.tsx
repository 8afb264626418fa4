"use client";

import { type ReactNode, useEffect, useState } from "react";
import { capitalised } from "../product.ts";
import { useStock } from "./live-stock.tsx";
import { useProductChoice } from "./product-choice.tsx";
import { StickyBuyBarView } from "./sticky-buy-bar.view.tsx";

type StickyBuyBarProps = {
  name: string;
  price: ReactNode;
  /** The id of the element around the form whose button this stands in for. */
  formFrameId: string;
};

/** Presses the page's own button for those who have scrolled past it; takes them back to it when something is to be chosen. */
export function StickyBuyBar({ name, price, formFrameId }: StickyBuyBarProps) {
  const isShown = useIsPast(formFrameId);
  const { colour, variant } = useProductChoice();
  const stock = useStock();
  const isSoldOut = variant !== null && stock[variant.id] === 0;
  const size = variant === null || variant.size === "One size" ? null : variant.size;

  function act() {
    const frame = document.getElementById(formFrameId);
    const form = frame?.querySelector("form");
    if (variant !== null && !isSoldOut) return form?.requestSubmit();
    frame?.scrollIntoView({ block: "center" });
    frame
      ?.querySelector<HTMLElement>('[data-size-group] input[name="variantId"]')
      ?.focus({ preventScroll: true });
  }

  return (
    <StickyBuyBarView
      isShown={isShown}
      name={name}
      choice={[capitalised(colour.name), size].filter(Boolean).join(", ")}
      price={variant === null || isSoldOut ? null : price}
      action={variant === null ? "Choose a size" : isSoldOut ? "Sold out" : "Add to bag"}
      onAction={act}
    />
  );
}

/** Whether an element has left the window upwards, and the page's footer is not in sight yet. */
function useIsPast(id: string): boolean {
  const [isPast, setPast] = useState(false);
  const [isAtFoot, setAtFoot] = useState(false);
  useEffect(() => {
    const target = document.getElementById(id);
    const footer = document.querySelector("footer");
    const observer = new IntersectionObserver((entries) => {
      for (const { target: seen, isIntersecting, boundingClientRect } of entries) {
        if (seen === footer) setAtFoot(isIntersecting);
        else setPast(!isIntersecting && boundingClientRect.top < 0);
      }
    });
    if (target) observer.observe(target);
    if (footer) observer.observe(footer);
    return () => observer.disconnect();
  }, [id]);
  const isShown = isPast && !isAtFoot;
  useEffect(() => {
    // What is reached by keyboard must not come to lie under the bar.
    document.documentElement.style.scrollPaddingBottom = isShown ? "5.5rem" : "";
    return () => {
      document.documentElement.style.scrollPaddingBottom = "";
    };
  }, [isShown]);
  return isShown;
}
