import type { Route } from "next";
import type { CheckoutSlots } from "#modules/cart/ui/bag-summary.view.tsx";
import { BeginCheckoutForm } from "#modules/checkout/ui/begin-checkout-form.tsx";
import { EditBagForm } from "#modules/checkout/ui/edit-bag-form.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

/** What the bag shows of checkout, which lies above it. */
export const checkoutSlots: CheckoutSlots = {
  checkoutForm: <BeginCheckoutForm />,
  backToCheckout: (
    <ButtonLink href={"/checkout" as Route} size="large" wide prefetch={false}>
      Back to checkout
    </ButtonLink>
  ),
  editBagForm: <EditBagForm />,
};
