import { lineNote } from "#modules/orders/order-words.ts";
import { formatMoney } from "#platform/money.ts";
import { Button } from "#ui/button.tsx";
import type { CheckoutView } from "../checkout-view.ts";
import { arrivalWords } from "./delivery-words.ts";

type ReviewProps = {
  checkout: Pick<CheckoutView, "lines" | "totalMinor" | "currency" | "shippingAddress" | "shippingMethod">;
  today: Date;
  isPaying: boolean;
  /** The total has changed a moment ago, and wants to be read first. */
  isJustChanged: boolean;
  onPay: () => void;
};

/** All that will happen at the click, and the click. */
export function ReviewView({ checkout, today, isPaying, isJustChanged, onPay }: ReviewProps) {
  const { totalMinor, currency, shippingMethod, shippingAddress } = checkout;
  const total = formatMoney({ amountMinor: totalMinor, currency });
  const isFree = totalMinor === 0;
  return (
    <div className="grid gap-6">
      <ul className="grid gap-1">
        {checkout.lines.map((line) => (
          <li key={line.variantId} className="text-lead">
            {line.quantity > 1 && `${line.quantity} × `}
            {line.title}
            <span className="text-grey">, {lineNote({ ...line, quantity: 1 })}</span>
          </li>
        ))}
      </ul>
      {shippingMethod && shippingAddress && (
        <p className="text-grey">
          Comes to {shippingAddress.name} in {shippingAddress.city}, {arrivalWords(shippingMethod, today)}.
        </p>
      )}
      <div className="grid gap-3">
        <Button
          size="large"
          wide
          loading={isPaying}
          aria-disabled={isJustChanged || undefined}
          onClick={isJustChanged ? undefined : onPay}
          className="tabular"
        >
          {isFree ? "Place order" : `Pay ${total}`}
        </Button>
        <p className="text-small text-grey">
          {isFree
            ? "There is nothing to pay."
            : "Your card is charged once, for exactly this amount. If anything sells out while your bank takes its time, you get it all back at once."}
        </p>
      </div>
    </div>
  );
}
