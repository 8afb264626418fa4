import type { Result } from "#platform/result.ts";
import type { CheckoutView, PaymentAnswer, PaymentError } from "../checkout-view.ts";
import { type AnyTrouble, paymentErrorWords } from "./checkout-words.ts";

/** The three steps of a purchase. */
export type StepName = "delivery" | "payment" | "review";

export type PaymentOutcome = Result<PaymentAnswer, PaymentError | AnyTrouble>;

/** What the page does about an answer to pay(), continuePayment() or payAnotherWay(). */
export type PaymentMove =
  | { kind: "leave"; url: string }
  /** The bank asks the buyer something. */
  | { kind: "confirm"; clientSecret: string }
  | { kind: "ask_again" }
  /** Back to the buyer: what to say, where it can be put right, and what holds now if the answer told. */
  | {
      kind: "stop";
      words: string;
      step: StepName;
      checkout: CheckoutView | null;
      /** The token was used, or is no good: the next try makes another. */
      isTokenSpent: boolean;
      /** It may or may not have been done: ask before doing it again. */
      isUnanswered: boolean;
    }
  /** The checkout is over; its page says the rest. */
  | { kind: "gone" }
  | { kind: "refunded" };

export function paymentMove(outcome: PaymentOutcome): PaymentMove {
  if (!outcome.ok) return moveAfterError(outcome.error);
  const answer = outcome.value;
  switch (answer.kind) {
    case "paid":
    case "processing":
      return { kind: "leave", url: answer.url };
    case "requires_action":
      return { kind: "confirm", clientSecret: answer.clientSecret };
    case "pending":
      return { kind: "ask_again" };
  }
}

function moveAfterError(error: PaymentError | AnyTrouble): PaymentMove {
  const words = paymentErrorWords(error);
  const stop = {
    kind: "stop",
    words,
    step: "review",
    checkout: null,
    isTokenSpent: false,
    isUnanswered: false,
  } as const;
  switch (error.code) {
    case "declined":
      return { ...stop, step: "payment", checkout: error.checkout, isTokenSpent: true };
    case "stale_quote":
      return { ...stop, checkout: error.checkout };
    case "invalid_input":
      return { ...stop, step: "payment", isTokenSpent: true };
    case "delivery_missing":
      return { ...stop, step: "delivery" };
    case "expired":
    case "ended":
    case "no_checkout":
      return { kind: "gone" };
    case "refunded":
      return { kind: "refunded" };
    case "no_answer":
    case "unexpected":
    case "payment_unavailable":
      return { ...stop, isUnanswered: true };
    default:
      return stop;
  }
}

/** The pauses before asking again how a payment stands, in milliseconds: quick at first, three quarters of a minute in all. */
export const pollPausesMs: readonly number[] = [700, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 8000, 10_000];
