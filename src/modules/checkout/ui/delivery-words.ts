import { townLine } from "#modules/orders/order-words.ts";
import { deliveryWindow, formatDeliveryWindow } from "#modules/pricing/delivery.ts";
import { formatMoney } from "#platform/money.ts";
import type { Address, ChosenShipping } from "../checkout.ts";

/** "Sample Buyer, 14 Example Street, 1070 Vienna". */
export function addressInOneLine(address: Address): string {
  return [address.name, address.line1, address.line2, townLine(address)].filter(Boolean).join(", ");
}

/** "Tue 25 to Thu 27 November". */
export function arrivalWords(method: ChosenShipping, from: Date): string {
  return formatDeliveryWindow(deliveryWindow(method, from));
}

/** "$8.00", or "Free". */
export function shippingPriceWords(method: ChosenShipping, currency: string): string {
  return method.priceMinor === 0 ? "Free" : formatMoney({ amountMinor: method.priceMinor, currency });
}
