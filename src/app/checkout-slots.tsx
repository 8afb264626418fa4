import type { Route } from "next";
import { freeDeliveries } from "#modules/cart/free-delivery.ts";
import type { CheckoutSlots } from "#modules/cart/ui/bag-summary.view.tsx";
import { BeginCheckoutForm } from "#modules/checkout/ui/begin-checkout-form.tsx";
import { EditBagForm } from "#modules/checkout/ui/edit-bag-form.tsx";
import { cachedShippingMethods } from "#modules/pricing/pricing.cached.ts";
import { ButtonLink } from "#ui/text-link.tsx";
import { BagSuggestionsSlot } from "./bag-suggestions-slot.tsx";

/** What the bag shows of modules that lie above it. */
export async function checkoutSlots(): Promise<CheckoutSlots> {
  return {
    checkoutForm: <BeginCheckoutForm />,
    backToCheckout: (
      <ButtonLink href={"/checkout" as Route} size="large" wide prefetch={false}>
        Back to checkout
      </ButtonLink>
    ),
    editBagForm: <EditBagForm />,
    freeDeliveries: freeDeliveries(await cachedShippingMethods()),
    suggestions: {
      drawer: <BagSuggestionsSlot place="drawer" />,
      page: <BagSuggestionsSlot place="page" />,
    },
  };
}
