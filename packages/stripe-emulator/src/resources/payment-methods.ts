import { createHash } from "node:crypto";
import type Stripe from "stripe";
import { type Call, ok, type Routes } from "../call.ts";
import { ApiError, cardError, invalidRequest, missingParam, resourceMissing } from "../errors.ts";
import type { FormMap } from "../form.ts";
import {
  checkKnown,
  clearableString,
  mergeMetadata,
  optionalMap,
  readAddress,
  requiredString,
} from "../params.ts";
import type { Scope } from "../scope.ts";
import type { Stored } from "../store/objects.ts";
import {
  type Behaviour,
  findCard,
  findCardToken,
  findIban,
  findIbanToken,
  passesLuhn,
  type TestCard,
  type TestIban,
} from "../test-cards.ts";

const KNOWN = new Set([
  "type",
  "card",
  "sepa_debit",
  "billing_details",
  "metadata",
  "allow_redisplay",
  "client_secret",
]);

export const paymentMethodRoutes: Routes = {
  "POST /payment_methods": {
    access: "browser",
    handle: (scope, call) => {
      checkKnown(call.params, KNOWN);
      const made = readPaymentMethod(scope, call, call.params);
      scope.store.objects.insert("payment_method", made.object, made.hidden);
      return ok(made.object);
    },
  },
  "GET /payment_methods/:id": {
    access: "secret",
    handle: (scope, call) => ok(findPaymentMethod(scope, call.id, "payment_method", 404).object),
  },
};

/** A stored payment method, or a fresh one for a `pm_card_*` test token. */
export function findPaymentMethod(
  scope: Scope,
  id: string,
  param: string,
  status: 400 | 404 = 400,
): Stored<"payment_method"> {
  const found = scope.store.objects.find("payment_method", id);
  if (found !== undefined) return found;
  const fresh = fromToken(scope, id);
  if (fresh === undefined) throw resourceMissing("PaymentMethod", id, param, status);
  scope.store.objects.insert("payment_method", fresh.object, fresh.hidden);
  return fresh;
}

/** The payment method that a `pm_card_*` (or bank debit) test token stands for; `undefined` for any other id. */
export function fromToken(scope: Scope, token: string): Stored<"payment_method"> | undefined {
  const card = findCardToken(token);
  const base = blank(scope, {});
  if (card !== undefined)
    return fromCard(scope, base, card, { month: 12, year: new Date(scope.clock.now()).getUTCFullYear() + 4 });
  const iban = findIbanToken(token);
  return iban === undefined ? undefined : fromIban(scope, base, iban);
}

/** Builds, but does not store, the method that `payment_method_data` or a create call describes. */
export function readPaymentMethod(scope: Scope, call: Call, data: FormMap): Stored<"payment_method"> {
  const type = requiredString(data, "type");
  const base = blank(scope, data);
  if (type === "card") return readCard(scope, call, base, optionalMap(data, "card"));
  if (type === "sepa_debit") return readIban(scope, base, optionalMap(data, "sepa_debit"));
  throw invalidRequest(`The payment method type provided: ${type} is invalid.`, { param: "type" });
}

export function readBillingDetails(map: FormMap | undefined): Stripe.PaymentMethod.BillingDetails {
  const details = map ?? {};
  return {
    address: readAddress(optionalMap(details, "address")),
    email: clearableString(details, "email") ?? null,
    name: clearableString(details, "name") ?? null,
    phone: clearableString(details, "phone") ?? null,
    tax_id: clearableString(details, "tax_id") ?? null,
  };
}

type Blank = Omit<Stripe.PaymentMethod, "type">;

function blank(scope: Scope, data: FormMap): Blank {
  return {
    id: scope.ids.next("pm_1"),
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: readBillingDetails(optionalMap(data, "billing_details")),
    created: scope.clock.seconds(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: mergeMetadata({}, data.metadata),
  };
}

function readCard(
  scope: Scope,
  call: Call,
  base: Blank,
  card: FormMap | undefined,
): Stored<"payment_method"> {
  if (card === undefined) throw missingParam("card");
  if (typeof card.token === "string") {
    const known = findCardToken(card.token.replace(/^tok_/, "pm_card_"));
    if (known === undefined) throw resourceMissing("token", card.token, "card[token]", 400);
    const method = fromCard(scope, base, known, {
      month: 12,
      year: new Date(scope.clock.now()).getUTCFullYear() + 4,
    });
    // The emulator's own wallet says so; at Stripe the token of a wallet carries it.
    if (card._wallet === "google_pay" && method.object.card !== undefined) {
      method.object.card.wallet = { dynamic_last4: null, google_pay: {}, type: "google_pay" };
    }
    return method;
  }
  refuseRawCard(call);
  const number = requiredString(card, "number").replaceAll(/[\s-]/g, "");
  const expiry = readExpiry(scope, card);
  checkCvc(card);
  const known = findCard(number);
  if (known !== undefined) return fromCard(scope, base, known, expiry);
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) {
    throw cardError("incorrect_number", "Your card number is incorrect.", { param: "number" });
  }
  throw cardError(
    "card_declined",
    "Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.",
    { decline_code: "test_mode_live_card", param: "" },
  );
}

/**
 * Card numbers may come from this emulator's own card form (or a tool without a browser), never from the shop's
 * page and never with the secret key: code that would need PCI paperwork at Stripe fails here too.
 */
function refuseRawCard(call: Call): void {
  if (call.key === "secret") {
    throw new ApiError(402, {
      type: "invalid_request_error",
      message:
        "Sending credit card numbers directly to the Stripe API is generally unsafe. We suggest you use test tokens that map to the test card you are using, see https://stripe.com/docs/testing.",
    });
  }
  if (call.origin !== undefined && call.origin !== call.selfUrl) {
    throw new ApiError(402, {
      type: "invalid_request_error",
      message:
        "This integration surface is unsupported for publishable key tokenization. Use Stripe.js or Elements.",
    });
  }
}

function readExpiry(scope: Scope, card: FormMap): { month: number; year: number } {
  const month = Number(requiredString(card, "exp_month"));
  const short = Number(requiredString(card, "exp_year"));
  const year = short < 100 ? 2000 + short : short;
  const now = new Date(scope.clock.now());
  const thisYear = now.getUTCFullYear();
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw cardError("invalid_expiry_month", "Your card's expiration month is invalid.", {
      param: "exp_month",
    });
  }
  if (!Number.isInteger(year) || year < thisYear || year > thisYear + 50) {
    throw cardError("invalid_expiry_year", "Your card's expiration year is invalid.", { param: "exp_year" });
  }
  if (year === thisYear && month < now.getUTCMonth() + 1) {
    throw cardError("invalid_expiry_month", "Your card's expiration month is invalid.", {
      param: "exp_month",
    });
  }
  return { month, year };
}

function checkCvc(card: FormMap): void {
  const cvc = card.cvc;
  if (cvc === undefined || (typeof cvc === "string" && /^\d{3,4}$/.test(cvc))) return;
  throw cardError("invalid_cvc", "Your card's security code is invalid.", { param: "cvc" });
}

function fromCard(
  scope: Scope,
  base: Blank,
  card: TestCard,
  expiry: { month: number; year: number },
): Stored<"payment_method"> {
  const object: Stripe.PaymentMethod = {
    ...base,
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "unchecked" },
      country: card.country,
      display_brand: card.brand,
      exp_month: expiry.month,
      exp_year: expiry.year,
      fingerprint: fingerprint(scope, card.number),
      funding: card.funding,
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    type: "card",
  };
  return { object, hidden: { behaviour: card.behaviour } };
}

function readIban(scope: Scope, base: Blank, debit: FormMap | undefined): Stored<"payment_method"> {
  if (debit === undefined) throw missingParam("sepa_debit");
  const iban = requiredString(debit, "iban").replaceAll(/\s/g, "").toUpperCase();
  const known = findIban(iban);
  if (known === undefined) {
    throw invalidRequest("The IBAN you provided is invalid.", {
      code: "invalid_iban",
      param: "sepa_debit[iban]",
    });
  }
  if (base.billing_details.name === null) throw missingParam("billing_details[name]");
  if (base.billing_details.email === null) throw missingParam("billing_details[email]");
  return fromIban(scope, base, known);
}

function fromIban(scope: Scope, base: Blank, known: TestIban): Stored<"payment_method"> {
  const behaviour: Behaviour = known.behaviour;
  const object: Stripe.PaymentMethod = {
    ...base,
    sepa_debit: {
      bank_code: known.iban.slice(4, 12),
      branch_code: "",
      country: known.country,
      fingerprint: fingerprint(scope, known.iban),
      generated_from: { charge: null, setup_attempt: null },
      last4: known.iban.slice(-4),
    },
    type: "sepa_debit",
  };
  return { object, hidden: { behaviour } };
}

/** The same for the same number, and of no use to find it. */
function fingerprint(scope: Scope, number: string): string {
  const digest = createHash("sha256").update(`${scope.settings.secretKey}:${number}`).digest("base64url");
  return digest.replaceAll(/[-_]/g, "x").slice(0, 16);
}
