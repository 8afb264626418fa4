import type { DeliveryInput } from "../checkout.schema.ts";
import type { CheckoutView, KnownBuyer } from "../checkout-view.ts";
import { guessCountry } from "./country-labels.ts";

/** What is typed into the delivery step; the way of delivery is not typed but chosen, and kept with the checkout. */
export type DeliveryDraft = Omit<DeliveryInput, "shippingCode">;

const key = "cartelle.delivery";

/** Keeps what is typed through a reload of this tab. Never any card data: that stays in Stripe's frame. */
export function keepDraft(draft: DeliveryDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage can be full or forbidden; then a reload starts from what was saved.
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function keptDraft(): Partial<DeliveryDraft> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * What the fields start with: what was typed, else what was saved, else what is known of a signed-in buyer, else nothing
 * but a guess of the country.
 */
export function firstDraft(
  checkout: CheckoutView,
  countries: readonly { code: string }[],
  known?: KnownBuyer,
): DeliveryDraft {
  const kept = keptDraft();
  const knownAddress = countries.some(({ code }) => code === known?.address?.country) ? known?.address : null;
  const saved = checkout.shippingAddress ?? knownAddress;
  const empty = { name: "", line1: "", line2: "", city: "", region: "", postalCode: "", country: "" };
  const country = guessCountry(navigator.languages, countries);
  const address = { ...empty, country, ...saved, ...kept?.address };
  return { email: kept?.email ?? checkout.email ?? known?.email ?? "", address };
}

/** What a checkout has saved of its delivery step; null before it was. */
export function savedDelivery(checkout: CheckoutView): DeliveryInput | null {
  const { email, shippingAddress, shippingMethod } = checkout;
  if (email === null || shippingAddress === null) return null;
  return { email, address: shippingAddress, shippingCode: shippingMethod?.code ?? null };
}

/** Whether two deliveries ask for the same, whatever the order of their fields. */
export function isSameDelivery(a: DeliveryInput | null, b: DeliveryInput): boolean {
  if (a === null || a.email !== b.email || a.shippingCode !== b.shippingCode) return false;
  return Object.entries(b.address).every(
    ([field, value]) => a.address[field as keyof DeliveryInput["address"]] === value,
  );
}
