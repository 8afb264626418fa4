import "server-only";
import Stripe from "stripe";
import { logger } from "#platform/logger.ts";
import { err, ok, type Result } from "#platform/result.ts";
import type { ConfirmOutcome, Intent, PaymentFailure } from "./payments.ts";
import { stripe } from "./stripe-client.ts";

export type NewIntent = {
  attemptId: string;
  checkoutId: string;
  quote: number;
  amountMinor: number;
  currency: string;
  email: string;
};

/**
 * Creates an unconfirmed intent: no money can move with it until `confirmIntent`. Repeating it with the same attempt id
 * returns the same intent. `stripe_unavailable` when Stripe can't be reached, is overloaded or broken: nothing has changed.
 */
export async function createIntent(
  request: NewIntent,
): Promise<Result<Intent, { code: "stripe_unavailable" }>> {
  try {
    return ok(toIntent(await create(request)));
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError) || isDefinite(error)) throw error;
    logger.warn({ err: error, checkoutId: request.checkoutId }, "Stripe could not create an intent");
    return err({ code: "stripe_unavailable" });
  }
}

function create(request: NewIntent): Promise<Stripe.PaymentIntent> {
  return stripe().paymentIntents.create(
    {
      amount: request.amountMinor,
      currency: request.currency.toLowerCase(),
      automatic_payment_methods: { enabled: true },
      receipt_email: request.email,
      metadata: { checkout: request.checkoutId, attempt: request.attemptId, quote: String(request.quote) },
    },
    { idempotencyKey: request.attemptId },
  );
}

/**
 * Confirms an intent with what the buyer entered. A decline is an intent, not an exception; a timeout or a server error
 * is "unknown", for Stripe may have acted.
 */
export async function confirmIntent(request: {
  intentId: string;
  attemptId: string;
  confirmationTokenId: string;
  returnUrl: string;
}): Promise<ConfirmOutcome> {
  try {
    const confirmed = await stripe().paymentIntents.confirm(
      request.intentId,
      {
        confirmation_token: request.confirmationTokenId,
        return_url: request.returnUrl,
        use_stripe_sdk: true,
      },
      { idempotencyKey: `${request.attemptId}:confirm` },
    );
    return { kind: "intent", intent: toIntent(confirmed) };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    return isDefinite(error) ? refusedIntent(request.intentId, error) : { kind: "unknown" };
  }
}

/** A card or request error was decided before any money moved; a timeout, a 5xx or a lost connection says nothing. */
function isDefinite(error: Stripe.errors.StripeError): boolean {
  return (
    error instanceof Stripe.errors.StripeCardError || error instanceof Stripe.errors.StripeInvalidRequestError
  );
}

async function refusedIntent(intentId: string, error: Stripe.errors.StripeError): Promise<ConfirmOutcome> {
  const intent = await retrieveIntent(intentId);
  return { kind: "intent", intent: { ...intent, failure: intent.failure ?? failureOf(error) } };
}

/** The intent as it is at Stripe now. Throws when Stripe can't say. */
export async function retrieveIntent(intentId: string): Promise<Intent> {
  return toIntent(await stripe().paymentIntents.retrieve(intentId));
}

/**
 * Cancels an intent unless its money has moved or is moving; either way the answer is what it is now. Throws when Stripe
 * can't say, and then nothing may be concluded.
 */
export async function cancelIntent(intentId: string): Promise<Intent> {
  try {
    return toIntent(await stripe().paymentIntents.cancel(intentId, { cancellation_reason: "abandoned" }));
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return retrieveIntent(intentId);
    throw error;
  }
}

function toIntent(from: Stripe.PaymentIntent): Intent {
  return {
    id: from.id,
    status: from.status as Intent["status"],
    amountMinor: from.amount,
    amountReceivedMinor: from.amount_received,
    currency: from.currency.toUpperCase(),
    clientSecret: from.client_secret ?? "",
    metadata: {
      checkoutId: from.metadata["checkout"] ?? "",
      attemptId: from.metadata["attempt"] ?? "",
      quote: Number(from.metadata["quote"] ?? 0),
    },
    failure: from.last_payment_error ? failureOf(from.last_payment_error) : null,
  };
}

function failureOf(error: { code?: string | undefined; decline_code?: string | undefined }): PaymentFailure {
  return { code: error.decline_code ?? error.code ?? "generic_decline" };
}
