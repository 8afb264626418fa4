import type Stripe from "stripe";
import { type Answer, type Call, ok } from "../call.ts";
import { ApiError, invalidRequest, unexpectedState } from "../errors.ts";
import { canDo, refusal } from "../intent-machine.ts";
import { optionalBoolean, optionalMap, optionalString } from "../params.ts";
import { recordEvent, type Scope } from "../scope.ts";
import type { Stored } from "../store/objects.ts";
import { spendToken } from "./confirmation-tokens.ts";
import { declineAttempt, declinedAnswer, saveIntent, startProcessing, succeed } from "./intent-outcomes.ts";
import { findPaymentMethod, readPaymentMethod } from "./payment-methods.ts";

export const CONFIRM_PARAMS = new Set([
  "confirmation_token",
  "payment_method",
  "payment_method_data",
  "payment_method_options",
  "return_url",
  "use_stripe_sdk",
  "receipt_email",
  "shipping",
  "setup_future_usage",
  "off_session",
  "mandate",
  "mandate_data",
  "error_on_requires_action",
  "capture_method",
  "radar_options",
  "allowed_payment_method_types",
  "excluded_payment_method_types",
  "client_secret",
  "expected_payment_method_type",
  "client_context",
]);

interface Means {
  method: Stored<"payment_method">;
  returnUrl: string | null;
  useStripeSdk: boolean;
}

/** Tries to pay: succeeds, asks for 3-D Secure, goes to processing, or answers 402 with the decline. */
export function confirmIntent(scope: Scope, call: Call, row: Stored<"payment_intent">): Answer {
  const intent = row.object;
  if (!canDo("confirm", intent.status)) throw unexpectedState(refusal("confirm", intent.status), intent);
  const means = readMeans(scope, call, row);
  checkType(intent, means.method.object);
  checkReturnUrl(intent, means);
  row.hidden.returnUrl = means.returnUrl;
  const { behaviour } = means.method.hidden;
  if (behaviour.authentication === "required") return askAuthentication(scope, call, row, means);
  return attempt(scope, row, means.method, false);
}

/** Charges the method, 3-D Secure being passed or not needed. */
export function attempt(
  scope: Scope,
  row: Stored<"payment_intent">,
  method: Stored<"payment_method">,
  authenticated: boolean,
): Answer {
  const { decline, settlement } = method.hidden.behaviour;
  if (decline !== undefined) {
    return declinedAnswer(row, declineAttempt(scope, row, method, decline, authenticated));
  }
  if (settlement !== undefined) startProcessing(scope, row, method);
  else succeed(scope, row, method, authenticated);
  return ok(row.object);
}

function readMeans(scope: Scope, call: Call, row: Stored<"payment_intent">): Means {
  const { params } = call;
  const intent = row.object;
  const returnUrl = optionalString(params, "return_url") ?? row.hidden.returnUrl;
  const sdk = optionalBoolean(params, "use_stripe_sdk");
  const tokenId = optionalString(params, "confirmation_token");
  if (tokenId !== undefined) {
    if (params.payment_method !== undefined || params.payment_method_data !== undefined) {
      throw invalidRequest(
        "You may only provide one of confirmation_token, payment_method or payment_method_data.",
        {
          param: "confirmation_token",
        },
      );
    }
    const { token, ...method } = spendToken(scope, tokenId, intent.id);
    if (token.shipping !== null) intent.shipping = { ...token.shipping };
    return { method, returnUrl: returnUrl ?? token.return_url, useStripeSdk: sdk ?? token.use_stripe_sdk };
  }
  const data = optionalMap(params, "payment_method_data");
  const useStripeSdk = sdk ?? call.key === "publishable";
  if (data !== undefined) {
    const method = readPaymentMethod(scope, call, data);
    scope.store.objects.insert("payment_method", method.object, method.hidden);
    return { method, returnUrl, useStripeSdk };
  }
  const id = optionalString(params, "payment_method") ?? intent.payment_method;
  if (typeof id === "string")
    return { method: findPaymentMethod(scope, id, "payment_method"), returnUrl, useStripeSdk };
  throw unexpectedState(
    "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
    intent,
  );
}

function checkType(intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): void {
  if (intent.payment_method_types.includes(method.type)) return;
  throw invalidRequest(
    `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent. Please attach a PaymentMethod of one of the following types: ${intent.payment_method_types.join(", ")}. The currency of the PaymentIntent is ${intent.currency}.`,
    { code: "payment_intent_incompatible_payment_method", param: "payment_method" },
  );
}

/** Dynamic methods may redirect, so Stripe wants to know where the buyer comes back to. */
function checkReturnUrl(intent: Stripe.PaymentIntent, means: Means): void {
  const automatic = intent.automatic_payment_methods;
  if (automatic?.enabled !== true || automatic.allow_redirects === "never") return;
  if (means.returnUrl !== null || means.useStripeSdk) return;
  throw invalidRequest(
    "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
    { param: "return_url" },
  );
}

function askAuthentication(scope: Scope, call: Call, row: Stored<"payment_intent">, means: Means): Answer {
  const intent = row.object;
  if (optionalBoolean(call.params, "error_on_requires_action") === true) {
    throw new ApiError(
      402,
      {
        type: "card_error",
        code: "authentication_required",
        decline_code: "authentication_required",
        message: "Your card was declined. This transaction requires authentication.",
        payment_intent: intent,
      },
      true,
    );
  }
  const attemptId = scope.ids.next("payatt_3");
  row.hidden.attempt = { id: attemptId, paymentMethod: means.method.object.id };
  intent.status = "requires_action";
  intent.payment_method = means.method.object.id;
  intent.last_payment_error = null;
  intent.next_action = nextAction(scope, call, intent, attemptId, means);
  saveIntent(scope, row);
  recordEvent(scope, "payment_intent.requires_action", intent);
  return ok(intent);
}

function nextAction(
  scope: Scope,
  call: Call,
  intent: Stripe.PaymentIntent,
  attemptId: string,
  means: Means,
): Stripe.PaymentIntent.NextAction {
  const path = `/3ds/${intent.id}/${attemptId}`;
  if (means.useStripeSdk) {
    const details = { type: "three_d_secure_redirect", source: attemptId, stripe_js: path };
    return { type: "use_stripe_sdk", use_stripe_sdk: details };
  }
  const base = scope.settings.publicUrl === "" ? call.selfUrl : scope.settings.publicUrl;
  const url = `${base}${path}?client_secret=${intent.client_secret}`;
  return { type: "redirect_to_url", redirect_to_url: { return_url: means.returnUrl, url } };
}
