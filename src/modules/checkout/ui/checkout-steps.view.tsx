import type { ReactNode, Ref } from "react";
import { cn } from "#ui/class-names.ts";
import { Notice } from "#ui/notice.tsx";
import type { CheckoutView } from "../checkout-view.ts";
import { addressInOneLine, arrivalWords, shippingPriceWords } from "./delivery-words.ts";
import type { StepName } from "./payment-move.ts";
import { PaymentWaitsView } from "./payment-waits.view.tsx";
import { ReviewView } from "./review.view.tsx";
import { StepView } from "./step.view.tsx";

type CheckoutStepsProps = {
  checkout: CheckoutView;
  step: StepName;
  /** The hold is over: everything stays, and nothing can be done with it. */
  isEnded: boolean;
  isCardDone: boolean;
  /** How the payment step is told when folded: "Visa ending in 4242". */
  cardLabel: string;
  /** How the payment stands; anything but idle keeps the steps from being edited. */
  stage: "idle" | "paying" | "confirming" | "asking" | "unfinished" | "leaving";
  /** The total has changed a moment ago. */
  isJustChanged: boolean;
  /** Why the last try to pay ended, told in the open step. */
  problem: string | null;
  today: Date;
  headingRef: Ref<HTMLHeadingElement>;
  onEdit: (step: StepName) => void;
  payment: { start: () => void; goOn: () => void; otherWay: () => void };
  deliveryForm: ReactNode;
  /** Null when there is nothing to pay. */
  paymentForm: ReactNode;
};

/** Delivery, payment, review: one is open, those before it are told, those after it wait. */
export function CheckoutStepsView(props: CheckoutStepsProps) {
  const { checkout, step, isEnded, isCardDone, stage, headingRef, onEdit, today } = props;
  const hasDelivery = checkout.shippingAddress !== null;
  const canEdit = stage === "idle";
  return (
    <div inert={isEnded} className={cn("transition-opacity duration-calm", isEnded && "opacity-45")}>
      <StepView
        title="Delivery"
        state={step === "delivery" ? "open" : hasDelivery ? "folded" : "waiting"}
        summary={<DeliverySummary checkout={checkout} today={today} />}
        onEdit={canEdit ? () => onEdit("delivery") : undefined}
        headingRef={step === "delivery" ? headingRef : undefined}
      >
        {props.deliveryForm}
      </StepView>
      <StepView
        title="Payment"
        state={step === "payment" ? "open" : step === "review" && isCardDone ? "folded" : "waiting"}
        summary={props.cardLabel}
        onEdit={canEdit && props.paymentForm !== null ? () => onEdit("payment") : undefined}
        headingRef={step === "payment" ? headingRef : undefined}
      >
        {props.paymentForm}
      </StepView>
      <StepView
        title="Review"
        state={step === "review" ? "open" : "waiting"}
        headingRef={step === "review" ? headingRef : undefined}
      >
        <ReviewStep {...props} />
      </StepView>
    </div>
  );
}

function ReviewStep({ checkout, step, stage, problem, isJustChanged, today, payment }: CheckoutStepsProps) {
  if (step !== "review") return null;
  return (
    <div className="grid gap-6">
      {problem && <Notice tone="error">{problem}</Notice>}
      {stage === "unfinished" ? (
        <PaymentWaitsView isBusy={false} onGoOn={payment.goOn} onOtherWay={payment.otherWay} />
      ) : (
        <ReviewView
          checkout={checkout}
          today={today}
          isPaying={stage !== "idle"}
          isJustChanged={isJustChanged}
          onPay={payment.start}
        />
      )}
      <p aria-live="polite" className="min-h-5 text-center text-small text-grey">
        {stageWords[stage]}
      </p>
    </div>
  );
}

const stageWords: Record<CheckoutStepsProps["stage"], string> = {
  idle: "",
  paying: "Paying. Please keep this page open.",
  confirming: "Your bank asks you to confirm.",
  asking: "Waiting for your bank to answer.",
  unfinished: "",
  leaving: "Paid. On to your order.",
};

function DeliverySummary({ checkout, today }: { checkout: CheckoutView; today: Date }) {
  const { email, shippingAddress, shippingMethod, currency } = checkout;
  return (
    <>
      <p>{shippingAddress && addressInOneLine(shippingAddress)}</p>
      <p className="mt-0.5 text-small text-grey">
        {shippingMethod &&
          `${shippingMethod.name}, ${arrivalWords(shippingMethod, today)}, ${shippingPriceWords(shippingMethod, currency)}`}
        <br />
        {email}
      </p>
    </>
  );
}
