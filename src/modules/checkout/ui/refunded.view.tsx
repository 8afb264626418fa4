import { ButtonLink } from "#ui/text-link.tsx";
import { CheckoutMessageView } from "./checkout-message.view.tsx";

/** Money came that could not become an order, and goes back. */
export function RefundedView() {
  return (
    <CheckoutMessageView
      title="Your money is on its way back"
      action={
        <ButtonLink href="/shop" prefetch={false}>
          Back to the shop
        </ButtonLink>
      }
    >
      <p>
        Your payment reached us after the time we could hold your pieces, and by then they were taken. We are
        sending all of it back; banks take five to ten days to show it. A mail about it is on its way to you.
      </p>
    </CheckoutMessageView>
  );
}
