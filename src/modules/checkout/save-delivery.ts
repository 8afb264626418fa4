import "server-only";
import { shippingMethodsFor } from "#modules/pricing/pricing.queries.ts";
import type { ShippingMethod } from "#modules/pricing/pricing.ts";
import { quoteTotals, shippingPriceMinor } from "#modules/pricing/pricing.ts";
import { err, ok, type Result } from "#platform/result.ts";
import type { DeliveryInput } from "./checkout.schema.ts";
import { writeQuote } from "./checkout.store.ts";
import type { Checkout, ChosenShipping } from "./checkout.ts";
import type { PricedDelivery } from "./checkout-view.ts";

export type SaveDeliveryError = { code: "no_shipping_to_country" } | { code: "moved_on" };

/**
 * Writes where to deliver, how and for whom (null for a guest), and makes the next quote of a checkout from it, as it was just read. The method's price is the shop's, never the client's;
 * one that does not serve the country falls back to the first that does. `moved_on` when the checkout is no longer OPEN,
 * its time is over, or another tab made a newer quote first.
 */
export async function saveDelivery(
  checkout: Checkout,
  input: DeliveryInput,
  personId: string | null = null,
): Promise<Result<{ checkout: Checkout; methods: ShippingMethod[] }, SaveDeliveryError>> {
  if (checkout.state !== "OPEN") return err({ code: "moved_on" });
  const methods = await shippingMethodsFor(input.address.country);
  const method = methods.find((candidate) => candidate.code === input.shippingCode) ?? methods[0];
  if (method === undefined) return err({ code: "no_shipping_to_country" });
  const { lines, currency: _currency, ...totals } = totalsWith(checkout, method);
  const next = {
    ...totals,
    lines,
    personId,
    email: input.email,
    shippingAddress: input.address,
    billingAddress: null,
    shippingMethod: chosenShipping(method, checkout),
  };
  const quote = await writeQuote(checkout, next);
  if (quote === undefined) return err({ code: "moved_on" });
  return ok({ checkout: { ...checkout, ...next, quote }, methods });
}

/** What a checkout would come to with each way to deliver to a country, in the shop's order; none where it does not deliver. */
export async function priceDeliveries(checkout: Checkout, country: string): Promise<PricedDelivery[]> {
  const methods = await shippingMethodsFor(country);
  return methods.map((method) => ({
    method: chosenShipping(method, checkout),
    totalMinor: totalsWith(checkout, method).totalMinor,
  }));
}

function totalsWith({ lines, currency, discountMinor }: Checkout, shippingMethod: ShippingMethod) {
  return quoteTotals({ lines, shippingMethod, currency, discountMinor });
}

/** A method as it is offered for this checkout: its price after the free-delivery threshold. */
export function chosenShipping(
  { code, name, minDays, maxDays, ...price }: ShippingMethod,
  checkout: Pick<Checkout, "subtotalMinor" | "discountMinor">,
): ChosenShipping {
  const priceMinor = shippingPriceMinor(price, checkout.subtotalMinor - checkout.discountMinor);
  return { code, name, priceMinor, minDays, maxDays };
}
