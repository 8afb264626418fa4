"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { continuePayment, pay, payAnotherWay } from "../actions.ts";
import type { CheckoutPage, CheckoutView } from "../checkout-view.ts";
import { ask } from "./ask.ts";
import type { Card, Payer } from "./card.tsx";
import { forgetDraft } from "./delivery-draft.ts";
import {
  type PaymentMove,
  type PaymentOutcome,
  paymentMove,
  pollPausesMs,
  type StepName,
} from "./payment-move.ts";

export type PaymentStage =
  | "idle"
  | "paying"
  /** The bank asks the buyer something. */
  | "confirming"
  /** Nobody knows yet how it stands. */
  | "asking"
  /** It waits for the buyer to go on with it, or for a bank that has not answered. */
  | "unfinished"
  | "refunded"
  | "leaving";

type PaymentParts = {
  checkout: CheckoutView;
  /** The checkout is over, so nothing is to be resumed. */
  isEnded: boolean;
  card: Card | null;
  payer: Payer;
  setCheckout: (checkout: CheckoutView) => void;
  reload: () => Promise<CheckoutPage | null>;
  /** Something kept the payment from being made: what, and the step where it can be put right. */
  onProblem: (words: string, step: StepName) => void;
};

/** Pays, and follows the payment to its end whatever happens on the way: 3-D Secure, a slow bank, a lost connection. */
export function usePayment({ checkout, isEnded, card, payer, setCheckout, reload, onProblem }: PaymentParts) {
  const [stage, setStage] = useState<PaymentStage>("idle");
  const clientSecret = useRef<string | null>(null);
  const isUnanswered = useRef(false);

  async function follow(outcome: PaymentOutcome, polls = 0): Promise<void> {
    const move = paymentMove(outcome);
    switch (move.kind) {
      case "leave":
        setStage("leaving");
        forgetDraft();
        return window.location.assign(move.url);
      case "confirm":
        return confirm(move.clientSecret);
      case "ask_again":
        return askAgain(polls);
      case "refunded":
        return setStage("refunded");
      case "gone":
        await reload();
        return setStage("idle");
      case "stop":
        return stop(move);
    }
  }

  function stop(move: Extract<PaymentMove, { kind: "stop" }>): void {
    if (move.isTokenSpent) card?.forget();
    isUnanswered.current = move.isUnanswered;
    if (move.checkout !== null) setCheckout(move.checkout);
    const isOpen = (move.checkout ?? checkout).state === "OPEN";
    setStage(isOpen ? "idle" : "unfinished");
    onProblem(move.words, isOpen ? move.step : "review");
  }

  async function askAgain(polls: number): Promise<void> {
    const pauseMs = pollPausesMs[polls];
    if (pauseMs === undefined) return setStage("unfinished");
    setStage("asking");
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return follow(await ask(continuePayment), polls + 1);
  }

  /** Shows what the bank asks, once; a buyer who gives it up is asked what they want instead. */
  async function confirm(secret: string): Promise<void> {
    clientSecret.current = secret;
    setStage("confirming");
    await card?.act(secret);
    setStage("asking");
    const after = await ask(continuePayment);
    if (after.ok && after.value.kind === "requires_action") return setStage("unfinished");
    return follow(after);
  }

  async function start(): Promise<void> {
    if (stage !== "idle") return;
    setStage("paying");
    return isUnanswered.current ? payAfterLostAnswer(payNow) : payNow();
  }

  /** The same with a token that was made elsewhere: in a wallet, for the quote its sheet showed. */
  async function startWith(agreed: { quote: number; confirmationTokenId: string }): Promise<void> {
    if (stage !== "idle") return;
    setStage("paying");
    const payAgreed = async () => follow(await ask(() => pay(agreed)));
    return isUnanswered.current ? payAfterLostAnswer(payAgreed) : payAgreed();
  }

  async function payNow(): Promise<void> {
    const made = card === null ? null : await card.token(payer);
    if (made !== null && !made.ok) {
      setStage("idle");
      return onProblem(made.error.message ?? "Please check the card details.", "payment");
    }
    const confirmationTokenId = made === null ? null : made.value.id;
    return follow(await ask(() => pay({ quote: checkout.quote, confirmationTokenId })));
  }

  /** Nobody knows what was done: the shop is asked first, and only a checkout that is still open is paid anew. */
  async function payAfterLostAnswer(payAnew: () => Promise<void>): Promise<void> {
    const page = await reload();
    if (page === null) return follow({ ok: false, error: { code: "no_answer" } });
    isUnanswered.current = false;
    card?.forget();
    if (page.kind !== "checkout") return setStage(page.kind === "done" ? "leaving" : "idle");
    return page.checkout.state === "OPEN" ? payAnew() : follow(await ask(continuePayment));
  }

  /** Takes up a payment that waits: with the bank's question if it is known, else by asking how it stands. */
  async function goOn(): Promise<void> {
    if (clientSecret.current !== null) return confirm(clientSecret.current);
    setStage("asking");
    return follow(await ask(continuePayment));
  }

  async function otherWay(): Promise<void> {
    setStage("asking");
    clientSecret.current = null;
    return follow(await ask(payAnotherWay));
  }

  // A reopened tab, or another one, left a payment behind: find out how it stands, but pop nothing up unasked.
  const resume = useEffectEvent(async () => {
    setStage("asking");
    const found = await ask(continuePayment);
    if (!found.ok || found.value.kind !== "requires_action") return follow(found);
    clientSecret.current = found.value.clientSecret;
    setStage("unfinished");
  });
  const isLeftBehind = stage === "idle" && !isEnded && checkout.state !== "OPEN";
  useEffect(() => {
    if (isLeftBehind) void resume();
  }, [isLeftBehind]);

  return { stage, start, startWith, goOn, otherWay };
}
