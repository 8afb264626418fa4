"use client";

import { type ReactNode, type Ref, useState } from "react";
import type { Result } from "#platform/result.ts";
import { adjustAndHold, holdAgain } from "../actions.ts";
import type { CheckoutView, HoldAgainError, NamedShortage } from "../checkout-view.ts";
import { ask } from "./ask.ts";
import { type AnyTrouble, holdErrorWords } from "./checkout-words.ts";
import { HoldEndedView } from "./hold-ended.view.tsx";

type HoldEndedProps = {
  onHeld: (checkout: CheckoutView) => void;
  back: ReactNode;
  headingRef?: Ref<HTMLHeadingElement> | undefined;
};

type Held = Result<CheckoutView, HoldAgainError | AnyTrouble>;

/** Holds the bag again, as it is or as much of it as is left. */
export function HoldEnded({ onHeld, back, headingRef }: HoldEndedProps) {
  const [isHolding, setIsHolding] = useState(false);
  const [shortages, setShortages] = useState<readonly NamedShortage[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  async function hold(call: () => Promise<Held>): Promise<void> {
    setIsHolding(true);
    const held: Held = await ask(call);
    setIsHolding(false);
    if (held.ok) return onHeld(held.value);
    const { error } = held;
    if (error.code === "insufficient_stock") setShortages(error.shortages);
    setProblem(error.code === "insufficient_stock" ? null : holdErrorWords(error));
  }

  return (
    <HoldEndedView
      shortages={shortages}
      problem={problem}
      isHolding={isHolding}
      onHoldAgain={() => void hold(holdAgain)}
      onAdjust={() => void hold(adjustAndHold)}
      back={back}
      headingRef={headingRef}
    />
  );
}
