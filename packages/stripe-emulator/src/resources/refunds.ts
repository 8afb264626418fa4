import type Stripe from "stripe";
import { type Call, ok, type Routes } from "../call.ts";
import { words } from "../currencies.ts";
import { ApiError, invalidRequest, missingParam, resourceMissing } from "../errors.ts";
import { listObjects, readListQuery } from "../list.ts";
import { checkKnown, mergeMetadata, optionalChoice, optionalInteger, optionalString } from "../params.ts";
import { recordEvent, type Scope } from "../scope.ts";
import type { Stored } from "../store/objects.ts";
import { findCharge } from "./charges.ts";

const CREATE = new Set(["amount", "charge", "payment_intent", "metadata", "reason", "instructions_email"]);
const LIST = new Set(["limit", "starting_after", "ending_before", "created", "charge", "payment_intent"]);
const REASONS = ["duplicate", "fraudulent", "requested_by_customer"] as const;

export const refundRoutes: Routes = {
  "POST /refunds": { access: "secret", handle: create },
  "GET /refunds": {
    access: "secret",
    handle: (scope, call) => {
      checkKnown(call.params, LIST);
      const charge = optionalString(call.params, "charge");
      const intent = optionalString(call.params, "payment_intent");
      const filters = {
        ...(charge === undefined ? {} : { charge }),
        ...(intent === undefined ? {} : { intent }),
      };
      return ok(listObjects(scope, "refund", { ...readListQuery(call.params), ...filters }, "/v1/refunds"));
    },
  },
  "GET /refunds/:id": {
    access: "secret",
    handle: (scope, call) => ok(findRefund(scope, call.id).object),
  },
  "POST /refunds/:id": {
    access: "secret",
    handle: (scope, call) => {
      checkKnown(call.params, new Set(["metadata"]));
      const { object, hidden } = findRefund(scope, call.id);
      const before = object.metadata ?? {};
      object.metadata = mergeMetadata(before, call.params.metadata);
      scope.store.objects.save("refund", object, hidden);
      recordEvent(scope, "refund.updated", object, { metadata: before });
      return ok(object);
    },
  },
  "POST /refunds/:id/cancel": {
    access: "secret",
    handle: (scope, call) => {
      const refund = findRefund(scope, call.id).object;
      throw new ApiError(
        400,
        {
          type: "invalid_request_error",
          message: `Refund ${refund.id} cannot be canceled: only refunds whose status is requires_action can be.`,
        },
        true,
      );
    },
  },
};

function create(scope: Scope, call: Call) {
  const { params } = call;
  checkKnown(params, CREATE);
  const { object: charge, hidden } = chargeToRefund(scope, call);
  checkRefundable(charge);
  const left = charge.amount_captured - charge.amount_refunded;
  const amount = optionalInteger(params, "amount") ?? left;
  checkRefundAmount(amount, left, charge);

  const pending = hidden.behaviour.refund === "pending_then_succeeded";
  const refund = buildRefund(scope, call, charge, amount, pending ? "pending" : "succeeded");
  scope.store.objects.insert("refund", refund, {});
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount_captured;
  scope.store.objects.save("charge", charge, hidden);

  recordEvent(scope, "refund.created", refund);
  recordEvent(scope, "charge.refunded", charge, { amount_refunded: charge.amount_refunded - amount });
  const later = hidden.behaviour.refund === undefined ? "reference_refund" : "finish_refund";
  scope.store.scheduleTask(later, refund.id, scope.clock.now() + scope.settings.refundMs);
  return ok(refund);
}

/** Time's part in a refund: a reference arrives, or the end that the card's row in the table tells. */
export function finishRefund(scope: Scope, id: string): void {
  const { object: refund, hidden } = findRefund(scope, id);
  const charge = findCharge(scope, String(refund.charge), "charge");
  if (charge.hidden.behaviour.refund === "succeeded_then_failed") {
    failRefund(scope, refund, charge);
    return;
  }
  const previous = { status: refund.status, destination_details: refund.destination_details };
  refund.status = "succeeded";
  if (refund.destination_details?.card !== undefined) {
    refund.destination_details.card.reference = `7${Date.now()}`.padEnd(23, "0");
    refund.destination_details.card.reference_status = "available";
  }
  scope.store.objects.save("refund", refund, hidden);
  recordEvent(scope, "refund.updated", refund, previous);
  recordEvent(scope, "charge.refund.updated", refund, previous);
}

/** The bank sent the money back: the refund is undone, and the charge owes it again. */
function failRefund(scope: Scope, refund: Stripe.Refund, charge: Stored<"charge">): void {
  const previous = { status: refund.status };
  refund.status = "failed";
  refund.failure_reason = "expired_or_canceled_card";
  scope.store.objects.save("refund", refund, {});
  charge.object.amount_refunded -= refund.amount;
  charge.object.refunded = false;
  scope.store.objects.save("charge", charge.object, charge.hidden);
  recordEvent(scope, "refund.failed", refund, previous);
  recordEvent(scope, "refund.updated", refund, previous);
  recordEvent(scope, "charge.refund.updated", refund, previous);
}

function buildRefund(
  scope: Scope,
  call: Call,
  charge: Stripe.Charge,
  amount: number,
  status: "pending" | "succeeded",
): Stripe.Refund {
  const isCard = charge.payment_method_details?.type === "card";
  return {
    id: scope.ids.next(isCard ? "re_3" : "pyr_1"),
    object: "refund",
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: scope.clock.seconds(),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    ...(isCard
      ? {
          destination_details: {
            card: {
              reference_status: "pending",
              reference_type: "acquirer_reference_number",
              type: "refund" as const,
            },
            type: "card",
          },
        }
      : {}),
    metadata: mergeMetadata({}, call.params.metadata),
    payment_intent: typeof charge.payment_intent === "string" ? charge.payment_intent : null,
    payment_method: charge.payment_method,
    ...(status === "pending" ? { pending_reason: "processing" as const } : {}),
    reason: optionalChoice(call.params, "reason", REASONS) ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status,
    transfer_reversal: null,
  };
}

function chargeToRefund(scope: Scope, call: Call): Stored<"charge"> {
  const chargeId = optionalString(call.params, "charge");
  if (chargeId !== undefined) return findCharge(scope, chargeId, "charge");
  const intentId = optionalString(call.params, "payment_intent");
  if (intentId === undefined) throw missingParam("charge");
  const intent = scope.store.objects.find("payment_intent", intentId)?.object;
  if (intent === undefined) throw resourceMissing("payment_intent", intentId, "payment_intent", 400);
  if (typeof intent.latest_charge === "string" && intent.status === "succeeded") {
    return findCharge(scope, intent.latest_charge, "payment_intent");
  }
  throw invalidRequest(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`, {
    param: "payment_intent",
  });
}

function checkRefundable(charge: Stripe.Charge): void {
  if (charge.status !== "succeeded" || !charge.captured) {
    throw new ApiError(
      400,
      {
        type: "invalid_request_error",
        code: "charge_not_refundable",
        message: `Charge ${charge.id} is not refundable.`,
        param: "charge",
      },
      true,
    );
  }
  if (!charge.refunded) return;
  throw new ApiError(
    400,
    {
      type: "invalid_request_error",
      code: "charge_already_refunded",
      message: `Charge ${charge.id} has already been refunded.`,
    },
    true,
  );
}

function checkRefundAmount(amount: number, left: number, charge: Stripe.Charge): void {
  if (amount < 1) {
    throw invalidRequest("Invalid positive integer", { code: "parameter_invalid_integer", param: "amount" });
  }
  if (amount <= left) return;
  const asked = words(amount, charge.currency).split(" ")[0];
  const rest = words(left, charge.currency).split(" ")[0];
  const message =
    charge.amount_refunded === 0
      ? `Refund amount (${asked}) is greater than charge amount (${rest})`
      : `Refund amount (${asked}) is greater than unrefunded amount on charge (${rest})`;
  throw new ApiError(400, { type: "invalid_request_error", message, param: "amount" }, true);
}

function findRefund(scope: Scope, id: string): Stored<"refund"> {
  const found = scope.store.objects.find("refund", id);
  if (found === undefined) throw resourceMissing("refund", id, "id");
  return found;
}
