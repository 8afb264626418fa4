import type Stripe from "stripe";
import { type Call, ok, type Routes } from "../call.ts";
import { ApiError, invalidRequest, missingParam, resourceMissing } from "../errors.ts";
import type { FormMap } from "../form.ts";
import {
  checkKnown,
  mergeMetadata,
  optionalChoice,
  optionalMap,
  optionalString,
  readAddress,
  requiredString,
} from "../params.ts";
import type { Scope } from "../scope.ts";
import type { Stored } from "../store/objects.ts";
import { fromToken, readBillingDetails, readPaymentMethod } from "./payment-methods.ts";

/** A token that was never used dies after twelve hours, as at Stripe. */
const LIFETIME_S = 12 * 60 * 60;

const KNOWN = new Set([
  "payment_method_data",
  "payment_method",
  "payment_method_options",
  "return_url",
  "setup_future_usage",
  "shipping",
  "metadata",
  "mandate_data",
  "client_context",
  "client_attribution_metadata",
  "set_as_default_payment_method",
  "use_stripe_sdk",
]);

export const confirmationTokenRoutes: Routes = {
  /** What the card form calls, with the publishable key. */
  "POST /confirmation_tokens": {
    access: "browser",
    handle: (scope, call) => {
      if (call.key === "secret") {
        throw new ApiError(403, {
          type: "invalid_request_error",
          message:
            "ConfirmationTokens are created by Stripe.js; on a server use /v1/test_helpers/confirmation_tokens.",
        });
      }
      checkKnown(call.params, KNOWN);
      const data = optionalMap(call.params, "payment_method_data");
      if (data === undefined) throw missingParam("payment_method_data");
      return ok(store(scope, call, readPaymentMethod(scope, call, data)));
    },
  },
  "POST /test_helpers/confirmation_tokens": {
    access: "secret",
    handle: (scope, call) => {
      checkKnown(call.params, KNOWN);
      return ok(store(scope, call, readTestMethod(scope, call)));
    },
  },
  "GET /confirmation_tokens/:id": {
    access: "secret",
    handle: (scope, call) => ok(findToken(scope, call.id, "confirmation_token", 404).object),
  },
};

/** The method inside a token that may still be used, marked used for this intent; refuses used and expired ones. */
export function spendToken(
  scope: Scope,
  id: string,
  intentId: string,
): Stored<"payment_method"> & {
  token: Stripe.ConfirmationToken;
} {
  const { object: token, hidden } = findToken(scope, id, "confirmation_token", 400);
  if (hidden.used) {
    throw invalidRequest(
      "The provided confirmation_token has already been used to confirm a PaymentIntent or SetupIntent. Create a new ConfirmationToken.",
      { param: "confirmation_token" },
    );
  }
  if (token.expires_at !== null && token.expires_at <= scope.clock.seconds()) {
    throw invalidRequest("The provided confirmation_token has expired. Create a new ConfirmationToken.", {
      param: "confirmation_token",
    });
  }
  const spent = { ...token, payment_intent: intentId, expires_at: null };
  scope.store.objects.save("confirmation_token", spent, { ...hidden, used: true });
  const method = { object: methodOf(scope, token), hidden: { behaviour: hidden.behaviour } };
  scope.store.objects.insert("payment_method", method.object, method.hidden);
  return { ...method, token: spent };
}

function findToken(scope: Scope, id: string, param: string, status: 400 | 404): Stored<"confirmation_token"> {
  const found = scope.store.objects.find("confirmation_token", id);
  if (found === undefined) throw resourceMissing("confirmation_token", id, param, status);
  return found;
}

function store(scope: Scope, call: Call, method: Stored<"payment_method">): Stripe.ConfirmationToken {
  const { params } = call;
  const created = scope.clock.seconds();
  const { allow_redisplay, billing_details, card, sepa_debit, type } = method.object;
  const preview: Stripe.ConfirmationToken.PaymentMethodPreview = {
    allow_redisplay: allow_redisplay ?? "unspecified",
    billing_details,
    ...(card === undefined ? {} : { card }),
    customer: null,
    customer_account: null,
    ...(sepa_debit === undefined ? {} : { sepa_debit }),
    type,
  };
  const token: Stripe.ConfirmationToken = {
    id: scope.ids.next("ctoken_1"),
    object: "confirmation_token",
    created,
    expires_at: created + LIFETIME_S,
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    payment_intent: null,
    payment_method_options: null,
    payment_method_preview: preview,
    return_url: params.return_url === "" ? null : (optionalString(params, "return_url") ?? null),
    setup_future_usage: optionalChoice(params, "setup_future_usage", ["off_session", "on_session"]) ?? null,
    setup_intent: null,
    shipping: readShipping(optionalMap(params, "shipping")),
    use_stripe_sdk: call.key === "publishable",
  };
  scope.store.objects.insert("confirmation_token", token, {
    behaviour: method.hidden.behaviour,
    used: false,
  });
  return token;
}

/** The test helper takes a stored method or test token, with billing details laid over it. */
function readTestMethod(scope: Scope, call: Call): Stored<"payment_method"> {
  const data = optionalMap(call.params, "payment_method_data");
  const id = optionalString(call.params, "payment_method");
  if (id === undefined) {
    if (data === undefined) throw missingParam("payment_method");
    return readPaymentMethod(scope, call, data);
  }
  const found = scope.store.objects.find("payment_method", id) ?? fromToken(scope, id);
  if (found === undefined) throw resourceMissing("PaymentMethod", id, "payment_method", 400);
  const details = data === undefined ? undefined : optionalMap(data, "billing_details");
  if (details === undefined) return found;
  return { ...found, object: { ...found.object, billing_details: readBillingDetails(details) } };
}

function methodOf(scope: Scope, token: Stripe.ConfirmationToken): Stripe.PaymentMethod {
  const preview = token.payment_method_preview;
  if (preview === null) throw new Error(`token ${token.id} has no payment method`);
  return {
    id: scope.ids.next("pm_1"),
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: preview.billing_details,
    ...(preview.card === undefined ? {} : { card: preview.card }),
    created: scope.clock.seconds(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    ...(preview.sepa_debit === undefined ? {} : { sepa_debit: preview.sepa_debit }),
    type: preview.type,
  };
}

function readShipping(map: FormMap | undefined): Stripe.ConfirmationToken.Shipping | null {
  if (map === undefined) return null;
  return {
    address: readAddress(optionalMap(map, "address")),
    name: requiredString(map, "name"),
    phone: map.phone === "" ? null : (optionalString(map, "phone") ?? null),
  };
}
