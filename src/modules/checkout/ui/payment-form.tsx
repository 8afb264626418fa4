"use client";

import { PaymentElement } from "@stripe/react-stripe-js";
import { useState } from "react";
import { Skeleton } from "#ui/skeleton.tsx";
import type { Card, CardToken, Payer } from "./card.tsx";
import { PaymentFormView } from "./payment-form.view.tsx";

type PaymentFormProps = {
  card: Card;
  payer: Payer;
  billsToDelivery: boolean;
  onBillsToDelivery: (billsToDelivery: boolean) => void;
  /** Why the last try to pay ended. */
  problem: string | null;
  onProblem: (problem: string | null) => void;
  onDone: (token: CardToken) => void;
};

/** The card form, which stays mounted while it is folded, and its token once the card is complete. */
export function PaymentForm(props: PaymentFormProps) {
  const { card, payer, billsToDelivery, onBillsToDelivery, problem, onProblem, onDone } = props;
  const [isReady, setIsReady] = useState(false);
  const [isPreparing, setIsPreparing] = useState(false);

  async function goOn(): Promise<void> {
    setIsPreparing(true);
    // While this form was open anything may have been changed in it.
    card.forget();
    const made = await card.token(payer);
    setIsPreparing(false);
    onProblem(made.ok ? null : made.error.message);
    if (made.ok) onDone(made.value);
  }

  const cardForm = (
    <div className="relative">
      {!isReady && card.problem === null && <CardSkeleton />}
      <PaymentElement
        options={{
          layout: "tabs",
          fields: {
            billingDetails: { name: "never", email: "never", address: billsToDelivery ? "never" : "auto" },
          },
        }}
        onReady={() => setIsReady(true)}
      />
    </div>
  );

  return (
    <PaymentFormView
      cardForm={cardForm}
      problem={card.problem ?? problem}
      onRetry={card.problem === null ? undefined : card.retry}
      billsToDelivery={billsToDelivery}
      onBillsToDelivery={onBillsToDelivery}
      isPreparing={isPreparing}
      onContinue={() => void goOn()}
    />
  );
}

function CardSkeleton() {
  return (
    <div className="absolute inset-x-0 top-0 grid grid-cols-2 gap-x-3 gap-y-5">
      <Skeleton className="col-span-2 mt-6 h-13 rounded-field" />
      <Skeleton className="mt-6 h-13 rounded-field" />
      <Skeleton className="mt-6 h-13 rounded-field" />
    </div>
  );
}
