import "server-only";
import { db, type Executor } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";

export type NewsletterState = "PENDING" | "CONFIRMED" | "LEFT";
export type Subscriber = { id: string; email: string; state: NewsletterState; round: number };
export type Request = { id: string; round: number; requestedAt: Date };

/**
 * Notes that an address asked for the letter. Null when it asked within the last ten minutes: nobody's inbox is filled
 * by somebody else's impatience. Whoever left begins a new round, in which links from before are worth nothing.
 */
export async function noteRequest(executor: Executor, email: string): Promise<Request | null> {
  const [request] = await executor.rows<Request>(sql`
    insert into newsletter_subscriber as known (id, email, requested_at)
    values (${newId()}, ${email}, shop_now())
    on conflict (email) do update set requested_at = excluded.requested_at, left_at = null,
      round = known.round + (known.state = 'LEFT')::int,
      state = case known.state when 'LEFT' then 'PENDING' else known.state end
    where known.state = 'LEFT' or known.requested_at < shop_now() - interval '10 minutes'
    returning id, round, requested_at as "requestedAt"`);
  return request ?? null;
}

/** PENDING becomes CONFIRMED, if it asked in this round and within the last seven days. */
export async function markConfirmed(executor: Executor, id: string, round: number): Promise<boolean> {
  const confirmed = await executor.affected(sql`
    update newsletter_subscriber set state = 'CONFIRMED', confirmed_at = shop_now()
    where id = ${id} and round = ${round} and state = 'PENDING' and requested_at > shop_now() - interval '7 days'`);
  return confirmed === 1;
}

/** Whatever it was becomes LEFT; a second time changes nothing. */
export async function markLeft(id: string): Promise<void> {
  await db().affected(sql`
    update newsletter_subscriber set state = 'LEFT', left_at = shop_now() where id = ${id} and state <> 'LEFT'`);
}

export async function readSubscriber(executor: Executor, id: string): Promise<Subscriber | null> {
  const [subscriber] = await executor.rows<Subscriber>(sql`
    select id, email, state, round from newsletter_subscriber where id = ${id}`);
  return subscriber ?? null;
}

/** Deletes addresses that asked and never answered; returns how many. Reads newsletter_pending_idx. */
export async function deleteUnanswered(days: number): Promise<number> {
  return db().affected(sql`
    delete from newsletter_subscriber
    where state = 'PENDING' and requested_at < shop_now() - ${days}::int * interval '1 day'`);
}
