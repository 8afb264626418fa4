import "server-only";
import { shippingMethodsFor } from "#modules/pricing/pricing.queries.ts";
import type { ShippingMethod } from "#modules/pricing/pricing.ts";
import { quoteTotals, shippingPriceMinor } from "#modules/pricing/pricing.ts";
import { err, ok, type Result } from "#platform/result.ts";
import type { DeliveryInput } from "./checkout.schema.ts";
import { readCheckout, writeQuote } from "./checkout.store.ts";
import type { Checkout, ChosenShipping } from "./checkout.ts";

export type SaveDeliveryError = { code: "no_shipping_to_country" } | { code: "moved_on" };

/**
 * Writes where to deliver and how, and makes the next quote from it. The method's price is the shop's, never the client's;
 * one that does not serve the country falls back to the first that does. `moved_on` when the checkout is no longer OPEN,
 * its time is over, or another tab made a newer quote first.
 */
export async function saveDelivery(
  checkoutId: string,
  input: DeliveryInput,
): Promise<Result<{ quote: number }, SaveDeliveryError>> {
  const [checkout, methods] = await Promise.all([
    readCheckout(checkoutId),
    shippingMethodsFor(input.address.country),
  ]);
  if (checkout === undefined || checkout.state !== "OPEN") return err({ code: "moved_on" });
  const method = methods.find((candidate) => candidate.code === input.shippingCode) ?? methods[0];
  if (method === undefined) return err({ code: "no_shipping_to_country" });
  const { lines, currency, ...totals } = quoteTotals({
    lines: checkout.lines,
    shippingMethod: method,
    currency: checkout.currency,
    discountMinor: checkout.discountMinor,
  });
  const quote = await writeQuote(checkout, {
    ...totals,
    lines,
    email: input.email,
    shippingAddress: input.address,
    billingAddress: null,
    shippingMethod: chosenShipping(method, checkout),
  });
  return quote === undefined ? err({ code: "moved_on" }) : ok({ quote });
}

/** A method as it is offered for this checkout: its price after the free-delivery threshold. */
export function chosenShipping(
  { code, name, minDays, maxDays, ...price }: ShippingMethod,
  checkout: Pick<Checkout, "subtotalMinor" | "discountMinor">,
): ChosenShipping {
  const priceMinor = shippingPriceMinor(price, checkout.subtotalMinor - checkout.discountMinor);
  return { code, name, priceMinor, minDays, maxDays };
}
