import "server-only";
import Stripe from "stripe";
import { z } from "zod";
import { db, type Executor, type Tx } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { newId } from "#platform/ids.ts";
import {
  endRefundTry,
  findRefund,
  insertRefund,
  type RefundRow,
  type RefundState,
  recordRefundState,
  refundedAmount,
} from "./refund.store.ts";
import { stripe } from "./stripe-client.ts";

/** Decides a refund inside a transaction; the worker carries it out. */
export async function requestRefund(
  tx: Tx,
  refund: { intentId: string; amountMinor: number; currency: string; reason: string },
): Promise<string> {
  const id = newId();
  await insertRefund(tx, { id, ...refund });
  await decideEffects(tx, [{ kind: "refund", dedupeKey: `refund:${id}`, payload: { refundId: id } }]);
  return id;
}

/**
 * Carries out a decided refund, at most once however often it runs: it first looks for its row's id at Stripe, and makes
 * a new one only when there is none. The key is of row and try, so two runs at once make one refund, and only a definite
 * no lets the next run use a new key.
 *
 * @throws when Stripe gave no definite answer; the next run looks again before it tries anew.
 */
export async function issueRefund(refundId: string): Promise<void> {
  const row = await findRefund(refundId);
  if (row === undefined) throw new Error(`There is no refund ${refundId}`);
  if (row.state !== "REQUESTED") return;
  const refund = (await findAtStripe(row)) ?? (await createAtStripe(row));
  await recordStripeRefund(db(), refund);
}

async function findAtStripe(row: RefundRow): Promise<Stripe.Refund | undefined> {
  const made = await stripe().refunds.list({ payment_intent: row.intentId, limit: 100 });
  return made.data.find((refund) => refund.metadata?.["refund"] === row.id);
}

async function createAtStripe(row: RefundRow): Promise<Stripe.Refund> {
  try {
    return await stripe().refunds.create(
      {
        payment_intent: row.intentId,
        amount: row.amountMinor,
        metadata: { refund: row.id, reason: row.reason },
      },
      { idempotencyKey: `refund:${row.id}:${row.tries}` },
    );
  } catch (error) {
    if (
      error instanceof Stripe.errors.StripeInvalidRequestError ||
      error instanceof Stripe.errors.StripeCardError
    ) {
      await endRefundTry(row.id, row.tries);
    }
    throw error;
  }
}

/** Asks Stripe for a refund named by an event and records it; returns its intent and whether it failed. */
export async function refreshRefund(
  stripeRefundId: string,
): Promise<{ intentId: string; state: RefundState } | undefined> {
  const refund = await stripe().refunds.retrieve(stripeRefundId);
  return recordStripeRefund(db(), refund);
}

/** What has been or is being given back of an intent, in minor units, as recorded here. */
export function refundedTotal(intentId: string): Promise<number> {
  return refundedAmount(db(), intentId);
}

/** Records every refund Stripe knows of an intent. */
export async function refreshRefundsOfIntent(intentId: string): Promise<void> {
  const made = await stripe().refunds.list({ payment_intent: intentId, limit: 100 });
  for (const refund of made.data) await recordStripeRefund(db(), refund);
}

async function recordStripeRefund(
  executor: Executor,
  refund: Stripe.Refund,
): Promise<{ intentId: string; state: RefundState } | undefined> {
  const intentId =
    typeof refund.payment_intent === "string" ? refund.payment_intent : refund.payment_intent?.id;
  if (intentId === undefined) return undefined;
  const state = stateOf(refund.status);
  await recordRefundState(executor, {
    rowId: ownRowId(refund),
    stripeRefundId: refund.id,
    intentId,
    amountMinor: refund.amount,
    currency: refund.currency.toUpperCase(),
    reason: refund.metadata?.["reason"] ?? refund.reason ?? "made_at_stripe",
    state,
    failure: refund.failure_reason ?? null,
  });
  return { intentId, state };
}

function ownRowId(refund: Stripe.Refund): string | null {
  const id = refund.metadata?.["refund"];
  return id !== undefined && z.uuid().safeParse(id).success ? id : null;
}

function stateOf(status: string | null): RefundState {
  switch (status) {
    case "succeeded":
      return "SUCCEEDED";
    case "failed":
      return "FAILED";
    case "canceled":
      return "CANCELED";
    default:
      return "PENDING";
  }
}
