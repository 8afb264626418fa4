"use client";

import { useState } from "react";
import type { CheckoutPage, CheckoutView } from "../checkout-view.ts";
import { CardProvider, type CardToken, useCard } from "./card.tsx";
import { CheckoutFrameView } from "./checkout-frame.view.tsx";
import { CheckoutStepsView } from "./checkout-steps.view.tsx";
import { changedTotalWords } from "./checkout-words.ts";
import { guessCountry } from "./country-labels.ts";
import { keepDraft } from "./delivery-draft.ts";
import { DeliveryForm } from "./delivery-form.tsx";
import { ExpressPay } from "./express-pay.tsx";
import { HoldEnded } from "./hold-ended.tsx";
import { HoldLine } from "./hold-line.tsx";
import { LeaveCheckoutForm } from "./leave-checkout-form.tsx";
import { FoldedSummaryView, OrderSummaryView } from "./order-summary.view.tsx";
import { payerOf } from "./payer-of.ts";
import { PaymentForm } from "./payment-form.tsx";
import { RefundedView } from "./refunded.view.tsx";
import { useChangedTotal } from "./use-changed-total.ts";
import { useExtendedHold } from "./use-extended-hold.ts";
import { usePayment } from "./use-payment.ts";
import { useSteps } from "./use-steps.ts";
import { type StripeScript, useStripeScript } from "./use-stripe-script.ts";

type OpenPage = Extract<CheckoutPage, { kind: "checkout" }>;

type CheckoutFlowProps = {
  page: OpenPage;
  readAtMs: number;
  isEnded: boolean;
  setCheckout: (checkout: CheckoutView) => void;
  reload: () => Promise<CheckoutPage | null>;
};

/** A purchase: its steps, its hold and its summary, for as long as the tab is open. */
export function CheckoutFlow(props: CheckoutFlowProps) {
  const { checkout, payment } = props.page;
  const script = useStripeScript(payment);
  return (
    <CardProvider script={script} amountMinor={checkout.totalMinor} currency={checkout.currency}>
      <Flow {...props} script={script} />
    </CardProvider>
  );
}

function Flow({
  page,
  readAtMs,
  isEnded,
  setCheckout,
  reload,
  script,
}: CheckoutFlowProps & { script: StripeScript }) {
  const { checkout, countries } = page;
  const card = useCard();
  const [today] = useState(() => new Date());
  const [billsToDelivery, setBillsToDelivery] = useState(true);
  const [token, setToken] = useState<CardToken | null>(null);
  const [problem, setProblem] = useState<string | null>(checkout.lastFailure);
  const { step, goTo, headingRef } = useSteps(checkout);
  const payer = payerOf(checkout, billsToDelivery);
  const isExtended = useExtendedHold(checkout, readAtMs);
  // A wallet's delivery goes into the form as if it had been typed.
  const [walletSaves, setWalletSaves] = useState(0);

  const { stage, startWith, ...payment } = usePayment({
    checkout,
    isEnded,
    card,
    payer,
    setCheckout,
    reload,
    onProblem(words, where) {
      setProblem(words);
      if (where === "payment") setToken(null);
      goTo(where);
    },
  });

  const isJustChanged = useChangedTotal(checkout.totalMinor, step === "review" && !isEnded, () =>
    setProblem(changedTotalWords(checkout)),
  );

  if (stage === "refunded") return <RefundedView />;
  const summary = { ...checkout, isShippingKnown: checkout.shippingMethod !== null };
  const isCardDone = card === null || token !== null;

  return (
    <CheckoutFrameView
      back={<LeaveCheckoutForm />}
      foldedSummary={<FoldedSummaryView summary={summary} />}
      summary={<OrderSummaryView summary={summary} />}
    >
      <h1 className="sr-only">Checkout</h1>
      {isEnded ? (
        <div className="pt-8">
          <HoldEnded
            onHeld={(held) => {
              setToken(null);
              setCheckout(held);
              goTo(held.shippingAddress === null ? "delivery" : "payment");
            }}
            back={<LeaveCheckoutForm />}
          />
        </div>
      ) : (
        <div className="pt-8 pb-9">
          <HoldLine
            key={`${checkout.id} ${readAtMs}`}
            hold={checkout.hold}
            readAtMs={readAtMs}
            isPinned={checkout.state !== "OPEN"}
            isExtended={isExtended}
            onOver={() => void reload()}
          />
        </div>
      )}
      {card !== null && !isEnded && checkout.state === "OPEN" && (
        <div hidden={stage !== "idle" || step === "review"}>
          <ExpressPay
            stripe={script.stripe}
            checkout={checkout}
            countries={countries}
            firstCountry={checkout.shippingAddress?.country ?? firstCountry(countries)}
            today={today}
            onSaved={(saved) => {
              keepWalletDelivery(saved);
              setWalletSaves((count) => count + 1);
              setCheckout(saved);
            }}
            onAgreed={(agreed) => void startWith(agreed)}
            onGone={() => void reload()}
          />
        </div>
      )}
      <CheckoutStepsView
        checkout={checkout}
        step={stage === "idle" ? step : "review"}
        isEnded={isEnded}
        isCardDone={isCardDone}
        cardLabel={card === null ? "Nothing to pay" : (token?.label ?? "Card")}
        stage={stage}
        problem={problem}
        isJustChanged={isJustChanged}
        today={today}
        headingRef={headingRef}
        onEdit={goTo}
        payment={payment}
        deliveryForm={
          <DeliveryForm
            key={walletSaves}
            knownBuyer={page.knownBuyer}
            checkout={checkout}
            countries={countries}
            today={today}
            onCheckout={setCheckout}
            onDone={(saved) => goTo(saved.totalMinor === 0 || isCardDone ? "review" : "payment")}
            onGone={() => void reload()}
          />
        }
        paymentForm={
          card && (
            <PaymentForm
              card={card}
              payer={payer}
              billsToDelivery={billsToDelivery}
              onBillsToDelivery={setBillsToDelivery}
              problem={step === "payment" && !isEnded ? problem : null}
              onProblem={setProblem}
              onDone={(made) => {
                setToken(made);
                goTo("review");
              }}
            />
          )
        }
      />
    </CheckoutFrameView>
  );
}

/** Where the reader seems to be, for the first prices of a wallet; any country that is served will do until it tells. */
function firstCountry(countries: readonly { code: string }[]): string {
  return guessCountry(navigator.languages, countries) || (countries[0]?.code ?? "");
}

function keepWalletDelivery({ email, shippingAddress }: CheckoutView): void {
  if (email !== null && shippingAddress !== null) keepDraft({ email, address: shippingAddress });
}
