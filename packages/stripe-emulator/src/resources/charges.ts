import type Stripe from "stripe";
import { ok, type Routes } from "../call.ts";
import { resourceMissing } from "../errors.ts";
import { listObjects, readListQuery } from "../list.ts";
import { checkKnown, mergeMetadata, optionalString } from "../params.ts";
import { recordEvent, type Scope } from "../scope.ts";
import type { Stored } from "../store/objects.ts";
import type { Decline } from "../test-cards.ts";

const LIST = new Set(["limit", "starting_after", "ending_before", "created", "payment_intent", "customer"]);

export const chargeRoutes: Routes = {
  "GET /charges/:id": {
    access: "secret",
    handle: (scope, call) => ok(findCharge(scope, call.id, "id", 404).object),
  },
  "POST /charges/:id": {
    access: "secret",
    handle: (scope, call) => {
      checkKnown(call.params, new Set(["metadata", "description"]));
      const { object, hidden } = findCharge(scope, call.id, "id", 404);
      object.metadata = mergeMetadata(object.metadata, call.params.metadata);
      object.description = optionalString(call.params, "description") ?? object.description;
      scope.store.objects.save("charge", object, hidden);
      recordEvent(scope, "charge.updated", object);
      return ok(object);
    },
  },
  "GET /charges": {
    access: "secret",
    handle: (scope, call) => {
      checkKnown(call.params, LIST);
      const intent = optionalString(call.params, "payment_intent");
      const query = { ...readListQuery(call.params), ...(intent === undefined ? {} : { intent }) };
      return ok(listObjects(scope, "charge", query, "/v1/charges"));
    },
  },
};

export function findCharge(
  scope: Scope,
  id: string,
  param: string,
  status: 400 | 404 = 400,
): Stored<"charge"> {
  const found = scope.store.objects.find("charge", id);
  if (found === undefined) throw resourceMissing("charge", id, param, status);
  return found;
}

export interface ChargeInput {
  intent: Stripe.PaymentIntent;
  method: Stripe.PaymentMethod;
  status: "succeeded" | "pending" | "failed";
  captured: boolean;
  authenticated: boolean;
  decline?: Decline;
}

/** The charge that one attempt on an intent makes. */
export function buildCharge(scope: Scope, input: ChargeInput): Stripe.Charge {
  const { intent, method, status, decline } = input;
  const failed = status === "failed";
  return {
    id: scope.ids.next(method.type === "card" ? "ch_3" : "py_3"),
    object: "charge",
    amount: intent.amount,
    amount_captured: failed || !input.captured ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: "CARTELLE",
    captured: !failed && input.captured,
    created: scope.clock.seconds(),
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(input),
    paid: status === "succeeded",
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(input),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: intent.shipping,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status,
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
}

export function outcomeOf(input: Pick<ChargeInput, "status" | "decline" | "method">): Stripe.Charge.Outcome {
  const { status, decline, method } = input;
  const risk =
    method.type === "card" ? { risk_level: "normal", risk_score: 20 } : { risk_level: "not_assessed" };
  if (status === "failed") {
    return {
      advice_code: decline?.adviceCode ?? null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: "declined_by_network",
      reason: decline?.declineCode ?? decline?.code ?? "generic_decline",
      ...risk,
      seller_message: "The bank did not return any further details with this decline.",
      type: "issuer_declined",
    };
  }
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: "approved_by_network",
    reason: null,
    ...risk,
    seller_message: "Payment complete.",
    type: "authorized",
  };
}

function detailsOf(input: ChargeInput): Stripe.Charge.PaymentMethodDetails {
  const { method, intent, status } = input;
  if (method.sepa_debit !== undefined) {
    const { bank_code, branch_code, country, fingerprint, last4 } = method.sepa_debit;
    return {
      sepa_debit: { bank_code, branch_code, country, fingerprint, last4, mandate: null },
      type: "sepa_debit",
    };
  }
  const card = method.card;
  if (card === undefined) return { type: method.type };
  const cvcCheck = input.decline?.code === "incorrect_cvc" ? "fail" : "pass";
  return {
    card: {
      amount_authorized: status === "failed" ? null : intent.amount,
      authorization_code: null,
      brand: card.brand,
      checks: {
        address_line1_check: method.billing_details.address?.line1 === null ? null : "pass",
        address_postal_code_check: method.billing_details.address?.postal_code === null ? null : "pass",
        cvc_check: cvcCheck,
      },
      country: card.country,
      electronic_commerce_indicator: input.authenticated ? "05" : null,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint ?? null,
      funding: card.funding,
      installments: null,
      last4: card.last4,
      mandate: null,
      network: card.brand,
      network_transaction_id: null,
      regulated_status: "unregulated",
      three_d_secure: input.authenticated ? AUTHENTICATED : null,
      transaction_link_id: null,
      wallet: null,
    },
    type: "card",
  };
}

const AUTHENTICATED: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  authentication_flow: "challenge",
  electronic_commerce_indicator: "05",
  exemption_indicator: null,
  result: "authenticated",
  result_reason: null,
  transaction_id: null,
  version: "2.2.0",
};
