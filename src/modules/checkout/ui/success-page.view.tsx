import { LinkNotValidView } from "#modules/orders/ui/link-not-valid.view.tsx";
import { NotReachedView } from "#modules/orders/ui/not-reached.view.tsx";
import { OrderSkeletonView } from "#modules/orders/ui/order-skeleton.view.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { CheckoutMessageView } from "./checkout-message.view.tsx";
import { ProcessingView } from "./processing.view.tsx";
import { RefundedView } from "./refunded.view.tsx";
import { SuccessView } from "./success.view.tsx";
import type { SuccessJson } from "./success-json.ts";

type SuccessPageProps = {
  status: "loading" | "invalid" | "failed" | "read";
  /** What was read last; kept when a later reading fails. */
  success: SuccessJson | null;
  onRetry: () => void;
};

/** What became of a purchase, whatever it was. */
export function SuccessPageView({ status, success, onRetry }: SuccessPageProps) {
  switch (success?.kind) {
    case "order":
      return <SuccessView order={success.order} orderUrl={success.orderUrl} isGuest={success.isGuest} />;
    case "processing":
      return <ProcessingView />;
    case "refunded":
      return <RefundedView />;
    case "not_paid":
      return <NotPaidView />;
    case undefined:
      if (status === "invalid") return <LinkNotValidView />;
      if (status === "failed") return <NotReachedView onRetry={onRetry} />;
      return <OrderSkeletonView title="Your order" />;
  }
}

function NotPaidView() {
  return (
    <CheckoutMessageView
      title="This was not paid"
      action={
        <ButtonLink href="/cart" prefetch={false} size="large">
          Go to your bag
        </ButtonLink>
      }
    >
      <p>
        Nothing was charged, and there is no order. If your bag still holds something, you can begin again.
      </p>
    </CheckoutMessageView>
  );
}
