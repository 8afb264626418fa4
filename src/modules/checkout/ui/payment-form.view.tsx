import type { ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Notice } from "#ui/notice.tsx";

type PaymentFormProps = {
  /** Stripe's own card form. */
  cardForm: ReactNode;
  /** Why the last try to pay ended, or why the form is not there. */
  problem: string | null;
  /** Loads the card form again, where that could help. */
  onRetry?: (() => void) | undefined;
  billsToDelivery: boolean;
  onBillsToDelivery: (billsToDelivery: boolean) => void;
  isPreparing: boolean;
  onContinue: () => void;
};

/** How it is paid. */
export function PaymentFormView(props: PaymentFormProps) {
  const { cardForm, problem, onRetry, billsToDelivery, onBillsToDelivery, isPreparing, onContinue } = props;
  return (
    <div className="grid gap-6">
      {problem && (
        <Notice
          tone="error"
          action={
            onRetry && (
              <Button variant="outline" size="small" onClick={onRetry}>
                Load it again
              </Button>
            )
          }
        >
          {problem}
        </Notice>
      )}
      <div className="min-h-46">{cardForm}</div>
      <Checkbox
        label="Billing address is my delivery address"
        checked={billsToDelivery}
        onChange={(event) => onBillsToDelivery(event.target.checked)}
      />
      <Button size="large" wide loading={isPreparing} onClick={onContinue}>
        Continue to review
      </Button>
    </div>
  );
}
