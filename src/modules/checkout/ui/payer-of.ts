import type { CheckoutView } from "../checkout-view.ts";
import type { Payer } from "./card.tsx";

/** Who pays: the one it goes to, by the address it goes to unless the card form asks for another. */
export function payerOf(checkout: CheckoutView, billsToDelivery: boolean): Payer {
  const { shippingAddress: address, email } = checkout;
  return { name: address?.name ?? "", email: email ?? "", address: billsToDelivery ? address : null };
}
