"use client";

import { useEffect, useRef, useState } from "react";
import type { CheckoutView } from "../checkout-view.ts";
import type { StepName } from "./payment-move.ts";

/** Which step is open. A step that opens takes the focus to its heading, except the one the page starts with. */
export function useSteps(checkout: CheckoutView) {
  const [step, setStep] = useState(() => firstStep(checkout));
  const headingRef = useRef<HTMLHeadingElement>(null);
  const lastStep = useRef(step);

  useEffect(() => {
    if (lastStep.current === step) return;
    lastStep.current = step;
    headingRef.current?.focus({ preventScroll: true });
    headingRef.current?.scrollIntoView({ block: "nearest" });
  }, [step]);

  return { step, goTo: setStep, headingRef };
}

function firstStep(checkout: CheckoutView): StepName {
  if (checkout.email === null || checkout.shippingAddress === null) return "delivery";
  return checkout.totalMinor === 0 ? "review" : "payment";
}
