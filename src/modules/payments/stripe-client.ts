import "server-only";
import Stripe from "stripe";
import { env } from "#platform/env.ts";

const store = globalThis as { cartelleStripe?: Stripe | undefined };

/**
 * The one Stripe SDK client of the process. With STRIPE_API_BASE it speaks to the emulator; nothing else differs.
 */
export function stripe(): Stripe {
  store.cartelleStripe ??= new Stripe(env().STRIPE_SECRET_KEY, {
    ...apiAddress(env().STRIPE_API_BASE),
    telemetry: false,
    timeout: 20_000,
    maxNetworkRetries: 2,
    appInfo: { name: "Cartelle" },
  });
  return store.cartelleStripe;
}

function apiAddress(base: string | undefined): Partial<Stripe.StripeConfig> {
  if (base === undefined) return {};
  const { hostname, port, protocol } = new URL(base);
  const scheme = protocol === "https:" ? "https" : "http";
  return { host: hostname, port: port || (scheme === "https" ? "443" : "80"), protocol: scheme };
}
