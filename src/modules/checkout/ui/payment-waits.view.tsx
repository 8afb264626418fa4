import { Button } from "#ui/button.tsx";

type PaymentWaitsProps = { isBusy: boolean; onGoOn: () => void; onOtherWay: () => void };

/** A payment was begun and is not finished: go on with it, or stop it and pay another way. */
export function PaymentWaitsView({ isBusy, onGoOn, onOtherWay }: PaymentWaitsProps) {
  return (
    <div className="grid gap-5" role="status">
      <p className="max-w-prose text-lead">
        Your payment is not finished: your bank still waits for you, or has not answered yet. Your pieces stay
        held meanwhile.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button size="large" loading={isBusy} onClick={onGoOn}>
          Continue
        </Button>
        <Button
          size="large"
          variant="outline"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onOtherWay}
        >
          Pay another way
        </Button>
      </div>
    </div>
  );
}
