import type { Stripe } from "@stripe/stripe-js";
import { loadStripe as loadFromStripe } from "@stripe/stripe-js/pure";
import type { PaymentSetup } from "../checkout-view.ts";

let loading: Promise<Stripe> | undefined;

/**
 * Stripe's script, loaded once and only by a checkout that has something to pay. `loadStripe` uses a `window.Stripe` that
 * is already there, so where the shop names another script (the emulator's), that one is loaded first.
 *
 * @throws when the script can't be loaded; the next call tries again.
 */
export function loadStripe(payment: PaymentSetup): Promise<Stripe> {
  loading ??= load(payment).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load({ publishableKey, scriptUrl }: PaymentSetup): Promise<Stripe> {
  if (scriptUrl !== null && !("Stripe" in window)) await appendScript(scriptUrl);
  const stripe = await loadFromStripe(publishableKey);
  if (stripe === null) throw new Error("Stripe loads in browsers only");
  return stripe;
}

function appendScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.async = true;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error("The payment form's script did not load"));
    };
    document.head.append(script);
  });
}
