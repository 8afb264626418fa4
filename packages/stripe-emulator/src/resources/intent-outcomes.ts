import type Stripe from "stripe";
import type { Answer } from "../call.ts";
import { docUrl, type ErrorBody } from "../errors.ts";
import { recordEvent, type Scope } from "../scope.ts";
import type { Stored } from "../store/objects.ts";
import { DECLINES, type Decline } from "../test-cards.ts";
import { buildCharge, findCharge, outcomeOf } from "./charges.ts";

/** Moves of an intent once its payment method has spoken. Each writes the objects and the events, and nothing else. */

export const AUTHENTICATION_FAILED = {
  code: "payment_intent_authentication_failure",
  message:
    "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
} as const;

type Intent = Stored<"payment_intent">;
type Method = Stored<"payment_method">;

/** The bank says yes: the money moves, or is authorised when capture is manual. */
export function succeed(scope: Scope, row: Intent, method: Method, authenticated: boolean): void {
  const intent = row.object;
  const captured = intent.capture_method !== "manual";
  const charge = buildCharge(scope, {
    intent,
    method: method.object,
    status: "succeeded",
    captured,
    authenticated,
  });
  scope.store.objects.insert("charge", charge, { behaviour: method.hidden.behaviour });
  intent.latest_charge = charge.id;
  intent.payment_method = method.object.id;
  intent.last_payment_error = null;
  clearAction(row);
  if (captured) {
    intent.status = "succeeded";
    intent.amount_received = intent.amount;
  } else {
    intent.status = "requires_capture";
    intent.amount_capturable = intent.amount;
  }
  saveIntent(scope, row);
  recordEvent(scope, "charge.succeeded", charge);
  recordEvent(
    scope,
    captured ? "payment_intent.succeeded" : "payment_intent.amount_capturable_updated",
    intent,
  );
}

/** The bank says no: a failed charge, and the intent waits for another method. Gives what the 402 carries. */
export function declineAttempt(
  scope: Scope,
  row: Intent,
  method: Method,
  decline: Decline,
  authenticated: boolean,
): ErrorBody {
  const intent = row.object;
  const charge = buildCharge(scope, {
    intent,
    method: method.object,
    status: "failed",
    captured: false,
    authenticated,
    decline,
  });
  scope.store.objects.insert("charge", charge, { behaviour: method.hidden.behaviour });
  const error = declineError(charge.id, method.object, decline);
  backToStart(row, charge.id, error);
  saveIntent(scope, row);
  recordEvent(scope, "charge.failed", charge);
  recordEvent(scope, "payment_intent.payment_failed", intent);
  return error;
}

/** 3-D Secure was failed or given up: no money was asked for, and the attempt is over. */
export function failAuthentication(scope: Scope, row: Intent, method: Method): ErrorBody {
  const decline: Decline = { ...DECLINES.generic, declineCode: "authentication_not_handled" };
  const charge = buildCharge(scope, {
    intent: row.object,
    method: method.object,
    status: "failed",
    captured: false,
    authenticated: false,
    decline,
  });
  charge.failure_code = AUTHENTICATION_FAILED.code;
  charge.failure_message = AUTHENTICATION_FAILED.message;
  scope.store.objects.insert("charge", charge, { behaviour: method.hidden.behaviour });
  const error: ErrorBody = {
    charge: charge.id,
    ...AUTHENTICATION_FAILED,
    doc_url: docUrl(AUTHENTICATION_FAILED.code),
    payment_method: method.object,
    type: "invalid_request_error",
  };
  backToStart(row, charge.id, error);
  saveIntent(scope, row);
  recordEvent(scope, "charge.failed", charge);
  recordEvent(scope, "payment_intent.payment_failed", row.object);
  return error;
}

/** A bank debit was accepted; its end comes later (`settleProcessing`). */
export function startProcessing(scope: Scope, row: Intent, method: Method): void {
  const intent = row.object;
  const input = {
    intent,
    method: method.object,
    status: "pending" as const,
    captured: true,
    authenticated: false,
  };
  const charge = buildCharge(scope, input);
  scope.store.objects.insert("charge", charge, { behaviour: method.hidden.behaviour });
  intent.status = "processing";
  intent.latest_charge = charge.id;
  intent.payment_method = method.object.id;
  intent.last_payment_error = null;
  clearAction(row);
  saveIntent(scope, row);
  scope.store.scheduleTask("settle_intent", intent.id, scope.clock.now() + scope.settings.processingMs);
  recordEvent(scope, "charge.pending", charge);
  recordEvent(scope, "payment_intent.processing", intent);
}

/** Ends a processing payment as the table of test accounts says, or as told. */
export function settleProcessing(
  scope: Scope,
  row: Intent,
  method: Method,
  outcome: "succeeded" | "failed" = method.hidden.behaviour.settlement ?? "succeeded",
): void {
  const intent = row.object;
  scope.store.dropTasksOf(intent.id);
  const { object: charge, hidden } = findCharge(scope, String(intent.latest_charge), "latest_charge");
  charge.status = outcome;
  charge.paid = outcome === "succeeded";
  if (outcome === "succeeded") {
    intent.status = "succeeded";
    intent.amount_received = intent.amount;
  } else {
    const decline: Decline = {
      ...DECLINES.generic,
      message: "The customer's bank account could not be debited.",
    };
    charge.failure_code = decline.code;
    charge.failure_message = decline.message;
    charge.captured = false;
    charge.amount_captured = 0;
    charge.outcome = outcomeOf({ status: "failed", decline, method: method.object });
    backToStart(row, charge.id, declineError(charge.id, method.object, decline));
  }
  scope.store.objects.save("charge", charge, hidden);
  saveIntent(scope, row);
  recordEvent(scope, outcome === "succeeded" ? "charge.succeeded" : "charge.failed", charge);
  recordEvent(
    scope,
    outcome === "succeeded" ? "payment_intent.succeeded" : "payment_intent.payment_failed",
    intent,
  );
}

export function saveIntent(scope: Scope, row: Intent): void {
  scope.store.objects.save("payment_intent", row.object, row.hidden);
}

/** The 402 that a confirm answers with when the attempt failed: the intent rides along. */
export function declinedAnswer(row: Intent, error: ErrorBody): Answer {
  return { status: 402, body: { error: { ...error, payment_intent: row.object } } };
}

function declineError(charge: string, method: Stripe.PaymentMethod, decline: Decline): ErrorBody {
  return {
    ...(decline.adviceCode === undefined ? {} : { advice_code: decline.adviceCode }),
    charge,
    code: decline.code,
    ...(decline.declineCode === undefined ? {} : { decline_code: decline.declineCode }),
    doc_url: docUrl(decline.code),
    message: decline.message,
    ...(decline.code === "incorrect_cvc" ? { param: "cvc" } : {}),
    payment_method: method,
    type: "card_error",
  };
}

function backToStart(row: Intent, charge: string, error: ErrorBody): void {
  const intent = row.object;
  intent.status = "requires_payment_method";
  intent.latest_charge = charge;
  intent.last_payment_error = error as Stripe.PaymentIntent.LastPaymentError;
  intent.payment_method = null;
  clearAction(row);
}

function clearAction(row: Intent): void {
  row.object.next_action = null;
  row.hidden.attempt = null;
}
