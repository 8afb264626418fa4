import type Stripe from "stripe";
import { invalidRequest, missingParam } from "../errors.ts";
import type { FormMap } from "../form.ts";
import {
  clearableString,
  mergeMetadata,
  optionalBoolean,
  optionalChoice,
  optionalMap,
  optionalString,
  optionalStrings,
  readAddress,
  requiredString,
} from "../params.ts";
import type { Scope } from "../scope.ts";

/** A new intent in the state and with every field that the API answers with. */
export function buildIntent(
  scope: Scope,
  params: FormMap,
  amount: number,
  currency: string,
): Stripe.PaymentIntent {
  const id = scope.ids.next("pi_3");
  const automatic = readAutomatic(params);
  return {
    id,
    object: "payment_intent",
    allowed_payment_method_types: optionalStrings(params, "allowed_payment_method_types") ?? null,
    amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: automatic,
    canceled_at: null,
    cancellation_reason: null,
    capture_method:
      optionalChoice(params, "capture_method", ["automatic", "automatic_async", "manual"]) ??
      "automatic_async",
    client_secret: `${id}_secret_${scope.ids.text(25)}`,
    confirmation_method:
      optionalChoice(params, "confirmation_method", ["automatic", "manual"]) ?? "automatic",
    created: scope.clock.seconds(),
    currency,
    customer: null,
    customer_account: null,
    description: optionalString(params, "description") ?? null,
    excluded_payment_method_types: optionalStrings(params, "excluded_payment_method_types") ?? null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: mergeMetadata({}, params.metadata),
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details:
      automatic === null ? null : { id: "pmc_1CartelleEmulatorDefault00", parent: null },
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: "automatic" },
    },
    payment_method_types: methodTypes(params, currency),
    payment_record: null,
    processing: null,
    receipt_email: optionalString(params, "receipt_email") ?? null,
    review: null,
    setup_future_usage: optionalChoice(params, "setup_future_usage", ["off_session", "on_session"]) ?? null,
    shipping: readShipping(params.shipping === "" ? undefined : optionalMap(params, "shipping")),
    source: null,
    statement_descriptor: optionalString(params, "statement_descriptor") ?? null,
    statement_descriptor_suffix: optionalString(params, "statement_descriptor_suffix") ?? null,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: optionalString(params, "transfer_group") ?? null,
  };
}

/** Since this API version an intent takes automatic methods unless it says otherwise. */
function readAutomatic(params: FormMap): Stripe.PaymentIntent.AutomaticPaymentMethods | null {
  const map = optionalMap(params, "automatic_payment_methods");
  if (map === undefined) {
    return params.allowed_payment_method_types === undefined
      ? { allow_redirects: "always", enabled: true }
      : null;
  }
  const enabled = optionalBoolean(map, "enabled");
  if (enabled === undefined) throw missingParam("automatic_payment_methods[enabled]");
  if (!enabled) return null;
  return {
    allow_redirects: optionalChoice(map, "allow_redirects", ["always", "never"]) ?? "always",
    enabled,
  };
}

function methodTypes(params: FormMap, currency: string): string[] {
  const offered = currency === "eur" ? ["card", "sepa_debit"] : ["card"];
  const allowed = optionalStrings(params, "allowed_payment_method_types");
  const excluded = optionalStrings(params, "excluded_payment_method_types") ?? [];
  const types = (allowed ?? offered).filter((type) => offered.includes(type) && !excluded.includes(type));
  if (types.length > 0) return types;
  throw invalidRequest(
    `No valid payment method types for this Payment Intent. The currency is ${currency}.`,
    {
      param: "allowed_payment_method_types",
    },
  );
}

export function readShipping(map: FormMap | undefined): Stripe.PaymentIntent.Shipping | null {
  if (map === undefined) return null;
  return {
    address: readAddress(optionalMap(map, "address")),
    carrier: clearableString(map, "carrier") ?? null,
    name: requiredString(map, "name"),
    phone: clearableString(map, "phone") ?? null,
    tracking_number: clearableString(map, "tracking_number") ?? null,
  };
}
