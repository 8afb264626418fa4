import "server-only";
import { db, type Executor, type Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { PaymentAttempt, RefundReason } from "./checkout.ts";

/**
 * OPEN → PAYING on the attempt's quote, and the attempt remembered, in one statement that locks the checkout. The grace is
 * marked as given; the answer is whether it was before. Undefined when the checkout has moved on.
 */
export async function startAttempt(
  tx: Tx,
  attempt: Omit<PaymentAttempt, "ageMs">,
): Promise<{ graceUsed: boolean } | undefined> {
  const [started] = await tx.rows<{ graceUsed: boolean }>(sql`
    with seen as materialized (
      select id, grace_used from checkout
      where id = ${attempt.checkoutId}::uuid and state = 'OPEN' and quote = ${attempt.quote}::int for update
    ), moved as (
      update checkout set state = 'PAYING', current_attempt_id = ${attempt.id}::uuid, grace_used = true,
        updated_at = shop_now()
      from seen where checkout.id = seen.id
      returning checkout.id
    ), remembered as (
      insert into payment_attempt (id, checkout_id, intent_id, quote, amount_minor, currency, confirmation_token_id, created_at)
      select ${attempt.id}::uuid, id, ${attempt.intentId}, ${attempt.quote}::int, ${attempt.amountMinor}::int,
        ${attempt.currency}, ${attempt.confirmationTokenId}, shop_now()
      from moved
    )
    select grace_used as "graceUsed" from seen`);
  return started;
}

export async function attemptOfIntent(intentId: string): Promise<PaymentAttempt | undefined> {
  const rows = await db().rows<PaymentAttempt>(sql`
    select id, checkout_id as "checkoutId", intent_id as "intentId", quote, amount_minor as "amountMinor", currency,
      confirmation_token_id as "confirmationTokenId",
      (extract(epoch from shop_now() - created_at) * 1000)::float8 as "ageMs"
    from payment_attempt where intent_id = ${intentId}`);
  return rows[0];
}

export async function readAttempt(id: string): Promise<PaymentAttempt | undefined> {
  const rows = await db().rows<PaymentAttempt>(sql`
    select id, checkout_id as "checkoutId", intent_id as "intentId", quote, amount_minor as "amountMinor", currency,
      confirmation_token_id as "confirmationTokenId",
      (extract(epoch from shop_now() - created_at) * 1000)::float8 as "ageMs"
    from payment_attempt where id = ${id}`);
  return rows[0];
}

/** Keeps why an attempt ended, for the buyer to read. */
export async function writeAttemptFailure(
  executor: Executor,
  id: string,
  failure: { code: string },
): Promise<void> {
  await executor.affected(
    sql`update payment_attempt set failure = ${JSON.stringify(failure)}::jsonb where id = ${id}`,
  );
}

export async function readAttemptFailure(id: string): Promise<{ code: string } | null> {
  const rows = await db().rows<{ failure: { code: string } | null }>(sql`
    select failure from payment_attempt where id = ${id}`);
  return rows[0]?.failure ?? null;
}

/** What became of an intent's money, once and for all. */
export type Outcome = { kind: "SOLD" | "REFUND"; checkoutId: string; orderId: string | null };

export async function readOutcome(executor: Executor, intentId: string): Promise<Outcome | undefined> {
  const rows = await executor.rows<Outcome>(sql`
    select kind, checkout_id as "checkoutId", order_id as "orderId" from payment_outcome where intent_id = ${intentId}`);
  return rows[0];
}

/** What was decided of this intent before, and whether a checkout of its cart that began later was paid or is processing. */
export async function readPast(
  tx: Tx,
  intentId: string,
  checkout: { id: string; cartId: string },
): Promise<{ outcome: Outcome | null; hasNewerPaid: boolean }> {
  const rows = await tx.rows<{ outcome: Outcome | null; hasNewerPaid: boolean }>(sql`
    select (select json_build_object('kind', kind, 'checkoutId', checkout_id, 'orderId', order_id)
        from payment_outcome where intent_id = ${intentId}) as outcome,
      exists (select 1 from checkout
        where cart_id = ${checkout.cartId} and id > ${checkout.id} and state in ('PAID', 'PROCESSING')) as "hasNewerPaid"`);
  return rows[0] ?? { outcome: null, hasNewerPaid: false };
}

/** Writes the outcome; a second one for the same intent violates the primary key and rolls its transaction back. */
export async function insertOutcome(
  tx: Tx,
  outcome: Outcome & { intentId: string; amountMinor: number; reason: RefundReason | null },
): Promise<void> {
  await tx.affected(sql`
    insert into payment_outcome (intent_id, checkout_id, kind, amount_minor, order_id, reason)
    values (${outcome.intentId}, ${outcome.checkoutId}, ${outcome.kind}::outcome_kind, ${outcome.amountMinor},
      ${outcome.orderId}, ${outcome.reason})`);
}

/** What a paid intent bought: written with the move that it decides. */
export type Sale = { intentId: string; amountMinor: number; orderId: string };

/**
 * → PAID from any state, and the SOLD outcome of the intent that paid (none for a total of 0), in one statement. False when
 * the checkout is paid already; a second outcome of one intent violates the primary key and rolls its transaction back.
 */
export async function writePaid(tx: Tx, checkoutId: string, sale: Sale | null): Promise<boolean> {
  const rows = await tx.rows(sql`
    with moved as (
      update checkout set state = 'PAID', closing_to = null, updated_at = shop_now()
      where id = ${checkoutId}::uuid and state <> 'PAID'
      returning id
    ), decided as (
      insert into payment_outcome (intent_id, checkout_id, kind, amount_minor, order_id)
      select ${sale?.intentId ?? null}::text, id, 'SOLD', ${sale?.amountMinor ?? null}::int, ${sale?.orderId ?? null}::uuid
      from moved where ${sale !== null}::boolean
    )
    select id from moved`);
  return rows.length === 1;
}
