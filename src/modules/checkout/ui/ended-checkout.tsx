"use client";

import { quoteTotals } from "#modules/pricing/pricing.ts";
import type { CheckoutLine } from "../checkout.ts";
import { CheckoutFrameView } from "./checkout-frame.view.tsx";
import { HoldEnded } from "./hold-ended.tsx";
import { LeaveCheckoutForm } from "./leave-checkout-form.tsx";
import { FoldedSummaryView, OrderSummaryView } from "./order-summary.view.tsx";

type EndedCheckoutProps = { lines: readonly CheckoutLine[]; currency: string; onHeld: () => void };

/** A checkout that had ended before this page was opened. */
export function EndedCheckout({ lines, currency, onHeld }: EndedCheckoutProps) {
  const { lines: _priced, ...totals } = quoteTotals({ lines, shippingMethod: null, currency });
  const summary = { ...totals, lines, isShippingKnown: false };
  return (
    <CheckoutFrameView
      back={<LeaveCheckoutForm />}
      foldedSummary={<FoldedSummaryView summary={summary} />}
      summary={<OrderSummaryView summary={summary} />}
    >
      <div className="pt-8">
        <HoldEnded onHeld={onHeld} back={<LeaveCheckoutForm />} />
      </div>
    </CheckoutFrameView>
  );
}
