import type { ReactNode } from "react";
import { OrderFrameView } from "#modules/orders/ui/order-frame.view.tsx";

/** What a failed payment left behind, and the form that fills the bag again. */
export function RefillBagView({ form }: { form: ReactNode }) {
  return (
    <OrderFrameView>
      <h1 className="max-w-form text-display-s">Fill your bag again</h1>
      <p className="mt-5 mb-8 max-w-note text-lead text-grey">
        Your bank did not complete the payment, and nothing was charged. We put the same pieces back into your
        bag, as far as they are still there.
      </p>
      {form}
    </OrderFrameView>
  );
}
