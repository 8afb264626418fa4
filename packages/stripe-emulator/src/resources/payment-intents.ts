import type Stripe from "stripe";
import { type Call, ok, type Routes } from "../call.ts";
import { checkAmount, readCurrency } from "../currencies.ts";
import { ApiError, invalidRequest, missingParam, resourceMissing, unexpectedState } from "../errors.ts";
import type { FormMap } from "../form.ts";
import { canDo, refusal } from "../intent-machine.ts";
import { listObjects, readListQuery } from "../list.ts";
import {
  checkKnown,
  clearableString,
  mergeMetadata,
  optionalBoolean,
  optionalChoice,
  optionalInteger,
  optionalMap,
  optionalString,
  requiredInteger,
  requiredString,
} from "../params.ts";
import { recordEvent, type Scope } from "../scope.ts";
import type { Stored } from "../store/objects.ts";
import { findCharge } from "./charges.ts";
import { buildIntent, readShipping } from "./intent-build.ts";
import { CONFIRM_PARAMS, confirmIntent } from "./intent-confirm.ts";
import { saveIntent } from "./intent-outcomes.ts";
import { viewIntent } from "./intent-view.ts";
import { findPaymentMethod } from "./payment-methods.ts";

const BODY = [
  "amount",
  "currency",
  "description",
  "metadata",
  "receipt_email",
  "shipping",
  "statement_descriptor",
  "statement_descriptor_suffix",
  "transfer_group",
  "payment_method",
  "payment_method_data",
  "payment_method_options",
  "setup_future_usage",
  "capture_method",
  "amount_details",
  "payment_details",
  "allowed_payment_method_types",
  "excluded_payment_method_types",
  "payment_method_configuration",
];
const UPDATE_PARAMS = new Set(BODY);
const CREATE_PARAMS = new Set([
  ...BODY,
  ...CONFIRM_PARAMS,
  "automatic_payment_methods",
  "confirm",
  "confirmation_method",
]);
CREATE_PARAMS.delete("client_secret");
const LIST_PARAMS = new Set(["limit", "starting_after", "ending_before", "created", "customer"]);
const REASONS = ["duplicate", "fraudulent", "requested_by_customer", "abandoned"] as const;

export const paymentIntentRoutes: Routes = {
  "POST /payment_intents": { access: "secret", handle: create },
  "GET /payment_intents": {
    access: "secret",
    handle: (scope, call) => {
      checkKnown(call.params, LIST_PARAMS);
      return ok(listObjects(scope, "payment_intent", readListQuery(call.params), "/v1/payment_intents"));
    },
  },
  "GET /payment_intents/:id": {
    access: "client_secret",
    handle: (scope, call) => ok(viewIntent(openIntent(scope, call).object, call.key)),
  },
  "POST /payment_intents/:id": { access: "secret", handle: update },
  "POST /payment_intents/:id/confirm": {
    access: "client_secret",
    handle: (scope, call) => {
      const row = openIntent(scope, call);
      checkKnown(call.params, CONFIRM_PARAMS);
      applyConfirmDetails(row.object, call.params);
      return forAsker(confirmIntent(scope, call, row), call);
    },
  },
  "POST /payment_intents/:id/cancel": { access: "secret", handle: cancel },
  "POST /payment_intents/:id/capture": { access: "secret", handle: capture },
};

/** The intent in the path; a browser must also know its client secret. */
export function openIntent(scope: Scope, call: Call): Stored<"payment_intent"> {
  const row = scope.store.objects.find("payment_intent", call.id);
  if (row === undefined) throw resourceMissing("payment_intent", call.id, "intent");
  if (call.key === "secret") return row;
  const secret = optionalString(call.params, "client_secret");
  if (secret === undefined) throw missingParam("client_secret");
  if (secret === row.object.client_secret) return row;
  throw invalidRequest(
    "The client_secret provided does not match any associated PaymentIntent on this account.",
    {
      code: "resource_missing",
      param: "client_secret",
    },
  );
}

function create(scope: Scope, call: Call) {
  const { params } = call;
  checkKnown(params, CREATE_PARAMS);
  const amount = requiredInteger(params, "amount");
  const currency = readCurrency(requiredString(params, "currency"));
  checkAmount(amount, currency);
  const row: Stored<"payment_intent"> = {
    object: buildIntent(scope, params, amount, currency),
    hidden: { returnUrl: null, attempt: null },
  };
  attachMethod(scope, row, params);
  const confirm = optionalBoolean(params, "confirm") === true;
  if (!confirm && (params.confirmation_token !== undefined || params.return_url !== undefined)) {
    const param = params.return_url === undefined ? "confirmation_token" : "return_url";
    throw invalidRequest(`You can only pass in ${param} when confirm is set to true.`, { param });
  }
  scope.store.objects.insert("payment_intent", row.object, row.hidden);
  recordEvent(scope, "payment_intent.created", row.object);
  return confirm ? confirmIntent(scope, call, row) : ok(row.object);
}

function attachMethod(scope: Scope, row: Stored<"payment_intent">, params: FormMap): void {
  const id = optionalString(params, "payment_method");
  if (id === undefined) return;
  row.object.payment_method = findPaymentMethod(scope, id, "payment_method").object.id;
  row.object.status = "requires_confirmation";
  row.object.next_action = null;
  row.hidden.attempt = null;
}

function applyConfirmDetails(intent: Stripe.PaymentIntent, params: FormMap): void {
  const email = clearableString(params, "receipt_email");
  if (email !== undefined) intent.receipt_email = email;
  if (params.shipping !== undefined) intent.shipping = readShipping(optionalMap(params, "shipping"));
}

function update(scope: Scope, call: Call) {
  const { params } = call;
  checkKnown(params, UPDATE_PARAMS);
  const row = openIntent(scope, call);
  const intent = row.object;
  const amount = optionalInteger(params, "amount");
  const currency = optionalString(params, "currency");
  if ((amount !== undefined || currency !== undefined) && !canDo("update_amount", intent.status)) {
    throw unexpectedState(refusal("update_amount", intent.status), intent);
  }
  if (params.payment_method !== undefined && !canDo("attach", intent.status)) {
    throw unexpectedState(refusal("attach", intent.status), intent);
  }
  intent.currency = currency === undefined ? intent.currency : readCurrency(currency);
  intent.amount = amount ?? intent.amount;
  checkAmount(intent.amount, intent.currency);
  intent.metadata = mergeMetadata(intent.metadata, params.metadata);
  const description = clearableString(params, "description");
  if (description !== undefined) intent.description = description;
  applyConfirmDetails(intent, params);
  attachMethod(scope, row, params);
  saveIntent(scope, row);
  return ok(intent);
}

function cancel(scope: Scope, call: Call) {
  checkKnown(call.params, new Set(["cancellation_reason"]));
  const row = openIntent(scope, call);
  const intent = row.object;
  const reason = optionalChoice(call.params, "cancellation_reason", REASONS) ?? null;
  if (!canDo("cancel", intent.status)) throw unexpectedState(refusal("cancel", intent.status), intent);
  intent.status = "canceled";
  intent.canceled_at = scope.clock.seconds();
  intent.cancellation_reason = reason;
  intent.amount_capturable = 0;
  intent.next_action = null;
  row.hidden.attempt = null;
  saveIntent(scope, row);
  recordEvent(scope, "payment_intent.canceled", intent);
  return ok(intent);
}

function capture(scope: Scope, call: Call) {
  checkKnown(call.params, new Set(["amount_to_capture", "metadata", "final_capture"]));
  const row = openIntent(scope, call);
  const intent = row.object;
  if (!canDo("capture", intent.status)) throw unexpectedState(refusal("capture", intent.status), intent);
  const amount = optionalInteger(call.params, "amount_to_capture") ?? intent.amount;
  if (amount < 1 || amount > intent.amount) {
    throw new ApiError(400, {
      type: "invalid_request_error",
      code: "amount_too_large",
      message:
        "This PaymentIntent could not be captured because the amount_to_capture is greater than the amount capturable.",
      param: "amount_to_capture",
    });
  }
  const charge = findCharge(scope, String(intent.latest_charge), "latest_charge");
  charge.object.captured = true;
  charge.object.amount_captured = amount;
  scope.store.objects.save("charge", charge.object, charge.hidden);
  intent.status = "succeeded";
  intent.amount_capturable = 0;
  intent.amount_received = amount;
  saveIntent(scope, row);
  recordEvent(scope, "charge.captured", charge.object);
  recordEvent(scope, "payment_intent.succeeded", intent);
  return ok(intent);
}

/** A browser that confirms sees only what it may see, in the success and in the decline. */
function forAsker(answer: { status: number; body: object }, call: Call) {
  if (call.key === "secret") return answer;
  if (answer.status === 200)
    return { ...answer, body: viewIntent(answer.body as Stripe.PaymentIntent, call.key) };
  const { error } = answer.body as { error: { payment_intent: Stripe.PaymentIntent } };
  return {
    ...answer,
    body: { error: { ...error, payment_intent: viewIntent(error.payment_intent, call.key) } },
  };
}
