import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { OrderFrameView } from "./order-frame.view.tsx";

/** A link whose signature is not ours, or that was cut short on its way. */
export function LinkNotValidView() {
  return (
    <OrderFrameView>
      <EmptyState
        as="h1"
        title="This link does not open anything"
        action={
          <ButtonLink href="/shop" prefetch={false}>
            Go to the shop
          </ButtonLink>
        }
        className="pt-4"
      >
        <p>
          It may have been cut short on its way. Please open the link in your order mail once more, or copy it
          from there in full.
        </p>
      </EmptyState>
    </OrderFrameView>
  );
}
