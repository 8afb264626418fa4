import type { Route } from "next";
import { ButtonLink } from "#ui/text-link.tsx";

/** What the bag's drawer shows of checkout, which lies above the bag: filled here. */
export const checkoutSlots = {
  checkoutForm: (
    <ButtonLink href={"/cart" as Route} wide>
      Check out
    </ButtonLink>
  ),
  backToCheckout: null,
  editBagForm: null,
};
