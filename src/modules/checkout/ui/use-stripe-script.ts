"use client";

import type { Stripe } from "@stripe/stripe-js";
import { useEffect, useState } from "react";
import type { PaymentSetup } from "../checkout-view.ts";
import { loadStripe } from "./load-stripe.ts";

export type StripeScript = { stripe: Stripe | null; problem: string | null; retry: () => void };

/** Stripe, once its script is here; in words why it is not. */
export function useStripeScript({ publishableKey, scriptUrl }: PaymentSetup): StripeScript {
  const [stripe, setStripe] = useState<Stripe | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads again
  useEffect(() => {
    let isWanted = true;
    loadStripe({ publishableKey, scriptUrl }).then(
      (loaded) => isWanted && setStripe(loaded),
      () => isWanted && setProblem("The card form could not be loaded. Please check your connection."),
    );
    return () => {
      isWanted = false;
    };
  }, [publishableKey, scriptUrl, tries]);

  function retry() {
    setProblem(null);
    setTries((before) => before + 1);
  }

  return { stripe, problem, retry };
}
