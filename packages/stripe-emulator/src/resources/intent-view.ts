import type Stripe from "stripe";
import type { KeyKind } from "../call.ts";

/** What a publishable key with the client secret may see (docs.stripe.com/api/payment_intents/object, marked so there). */
const PUBLIC_FIELDS = [
  "id",
  "object",
  "amount",
  "amount_details",
  "automatic_payment_methods",
  "canceled_at",
  "cancellation_reason",
  "capture_method",
  "client_secret",
  "confirmation_method",
  "created",
  "currency",
  "description",
  "last_payment_error",
  "livemode",
  "next_action",
  "payment_method",
  "payment_method_configuration_details",
  "payment_method_types",
  "processing",
  "receipt_email",
  "setup_future_usage",
  "shipping",
  "source",
  "status",
] as const satisfies readonly (keyof Stripe.PaymentIntent)[];

/** The intent as the asker may see it: whole for the server, a part without metadata or charge for a browser. */
export function viewIntent(intent: Stripe.PaymentIntent, key: KeyKind): Partial<Stripe.PaymentIntent> {
  if (key === "secret") return intent;
  const view: Record<string, unknown> = {};
  for (const field of PUBLIC_FIELDS) if (field in intent) view[field] = intent[field];
  return view as Partial<Stripe.PaymentIntent>;
}
