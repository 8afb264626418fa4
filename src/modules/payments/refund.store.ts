import "server-only";
import { db, type Executor, type Tx } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";

export type RefundState = "REQUESTED" | "PENDING" | "SUCCEEDED" | "FAILED" | "CANCELED";
export type RefundRow = {
  id: string;
  intentId: string;
  amountMinor: number;
  currency: string;
  reason: string;
  state: RefundState;
  stripeRefundId: string | null;
  tries: number;
};

/** Decides a refund; the effect that carries it out is written beside it. */
export async function insertRefund(
  tx: Tx,
  refund: { id: string; intentId: string; amountMinor: number; currency: string; reason: string },
): Promise<void> {
  await tx.affected(sql`
    insert into refund (id, intent_id, amount_minor, currency, reason)
    values (${refund.id}, ${refund.intentId}, ${refund.amountMinor}, ${refund.currency}, ${refund.reason})`);
}

export async function findRefund(id: string): Promise<RefundRow | undefined> {
  const rows = await db().rows<RefundRow>(sql`
    select id, intent_id as "intentId", amount_minor as "amountMinor", currency, reason, state,
      stripe_refund_id as "stripeRefundId", tries
    from refund where id = ${id}`);
  return rows[0];
}

/** After a definite no, the next try gets a key of its own. Of two runs that saw the same no, one counts. */
export async function endRefundTry(id: string, tries: number): Promise<void> {
  await db().affected(sql`update refund set tries = tries + 1 where id = ${id} and tries = ${tries}`);
}

/**
 * Records what Stripe says of a refund, ours (by the row id in its metadata) or one made at Stripe by hand. Returns the
 * state before and now; the same news twice changes nothing.
 */
export async function recordRefundState(
  executor: Executor,
  refund: {
    rowId: string | null;
    stripeRefundId: string;
    intentId: string;
    amountMinor: number;
    currency: string;
    reason: string;
    state: RefundState;
    failure: string | null;
  },
): Promise<void> {
  await executor.affected(sql`
    insert into refund (id, intent_id, amount_minor, currency, reason, state, stripe_refund_id, failure)
    values (coalesce(
        (select id from refund where stripe_refund_id = ${refund.stripeRefundId}),
        (select id from refund where id = ${refund.rowId}::uuid), ${newId()}),
      ${refund.intentId}, ${refund.amountMinor}, ${refund.currency}, ${refund.reason}, ${refund.state}::refund_state,
      ${refund.stripeRefundId}, ${refund.failure})
    on conflict (id) do update set state = excluded.state, stripe_refund_id = excluded.stripe_refund_id,
      failure = excluded.failure, updated_at = now()`);
}

/** What has been or is being given back of an intent: failed and cancelled refunds don't count. */
export async function refundedAmount(executor: Executor, intentId: string): Promise<number> {
  const rows = await executor.rows<{ amountMinor: number }>(sql`
    select coalesce(sum(amount_minor), 0)::int as "amountMinor" from refund
    where intent_id = ${intentId} and state in ('PENDING', 'SUCCEEDED')`);
  return rows[0]?.amountMinor ?? 0;
}
