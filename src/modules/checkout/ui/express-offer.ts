import type { LineItem, ShippingRate, StripeExpressCheckoutElementConfirmEvent } from "@stripe/stripe-js";
import { lineNote } from "#modules/orders/order-words.ts";
import type { DeliveryInput } from "../checkout.schema.ts";
import type { CheckoutLine } from "../checkout.ts";
import type { PricedDelivery } from "../checkout-view.ts";
import { addressLabels } from "./country-labels.ts";
import { arrivalWords } from "./delivery-words.ts";

type Wallet = Pick<
  StripeExpressCheckoutElementConfirmEvent,
  "billingDetails" | "shippingAddress" | "shippingRate"
>;

/** What a wallet's sheet lists: each line, and the delivery that is chosen. It adds up to what is charged. */
export function walletItems(lines: readonly CheckoutLine[], delivery: PricedDelivery): LineItem[] {
  const goods = lines.map((line) => ({
    name: [
      line.quantity > 1 ? `${line.quantity} × ${line.title}` : line.title,
      lineNote({ ...line, quantity: 1 }),
    ]
      .filter(Boolean)
      .join(", "),
    amount: line.totalMinor,
  }));
  return [...goods, { name: "Delivery", amount: delivery.method.priceMinor }];
}

/** The ways to deliver, as a wallet offers them; the first is chosen until its owner chooses another. */
export function walletRates(deliveries: readonly PricedDelivery[], today: Date): ShippingRate[] {
  return deliveries.map(({ method }) => ({
    id: method.code,
    displayName: method.name,
    amount: method.priceMinor,
    deliveryEstimate: arrivalWords(method, today),
  }));
}

/** What a wallet told of its owner, as the delivery step would have been filled in. The shop checks it by the same rules. */
export function deliveryFromWallet({ billingDetails, shippingAddress, shippingRate }: Wallet): DeliveryInput {
  const address = shippingAddress?.address;
  const country = address?.country ?? "";
  return {
    email: billingDetails?.email ?? "",
    address: {
      name: shippingAddress?.name ?? "",
      line1: address?.line1 ?? "",
      line2: address?.line2 ?? "",
      city: address?.city ?? "",
      // Wallets tell a region of every country; kept only where a parcel needs it.
      region: addressLabels(country).region === null ? "" : (address?.state ?? ""),
      postalCode: address?.postal_code ?? "",
      country,
    },
    shippingCode: shippingRate?.id ?? null,
  };
}

/** The first thing that is wrong with it, in the words of the field it would have been typed into. */
export function firstFault(fields: Record<string, string>): string | null {
  return Object.values(fields)[0] ?? null;
}
