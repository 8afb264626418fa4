import { OrderFrameView } from "#modules/orders/ui/order-frame.view.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

/** The bank takes its time; the pieces wait. */
export function ProcessingView() {
  return (
    <OrderFrameView>
      <EmptyState
        as="h1"
        title="Your bank is working on it"
        className="pt-4"
        action={
          <ButtonLink href="/shop" prefetch={false} variant="outline">
            Back to the shop
          </ButtonLink>
        }
      >
        <p role="status">
          The payment is on its way, which can take a moment or, with some banks, a few days. Your pieces stay
          with us until then. You can close this page; we write to you as soon as we know.
        </p>
      </EmptyState>
    </OrderFrameView>
  );
}
