import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { InboxEvent } from "./payments.ts";

export type NewStripeEvent = {
  id: string;
  type: string;
  objectId: string;
  payload: object;
  source: "webhook" | "reconciliation";
};

/**
 * A webhook often overtakes the answer to the very request that caused it. This long it is left to whoever made that
 * request, who settles at once; only then is it processed.
 */
const headStart = "1 second";

/** Stores events that are not there yet; returns how many were new. */
export async function insertEvents(events: readonly NewStripeEvent[]): Promise<number> {
  const rows = await db().rows<{ added: number }>(sql`
    with added as (
      insert into stripe_event (id, type, object_id, payload, source, next_attempt_at)
      select e.*, now() + case when e.source = 'webhook' then ${headStart}::interval else interval '0' end
      from unnest(
        ${events.map((event) => event.id)}::text[], ${events.map((event) => event.type)}::text[],
        ${events.map((event) => event.objectId)}::text[], ${events.map((event) => JSON.stringify(event.payload))}::jsonb[],
        ${events.map((event) => event.source)}::text[]) as e (id, type, object_id, payload, source)
      on conflict (id) do nothing
      returning 1
    )
    select count(*)::int as added from added`);
  return rows[0]?.added ?? 0;
}

/**
 * Takes due events for one minute: whoever took them and died leaves them due again after it. Oldest first, and two
 * workers never take the same one.
 */
export async function claimDueEvents(limit: number): Promise<InboxEvent[]> {
  return db().rows<InboxEvent>(sql`
    update stripe_event set next_attempt_at = now() + interval '1 minute', attempts = attempts + 1
    where id in (
      select id from stripe_event
      where processed_at is null and parked_at is null and next_attempt_at <= now()
      order by next_attempt_at limit ${limit} for update skip locked)
    returning id, type, object_id as "objectId", attempts,
      coalesce(payload->'data'->'object'->>'payment_intent',
        case when object_id like 'pi\\_%' then object_id end) as "intentId"`);
}

export async function markProcessed(eventIds: readonly string[]): Promise<void> {
  await db().affected(sql`
    update stripe_event set processed_at = now(), last_error = null where id = any(${eventIds}::text[])`);
}

/** Puts a failed event off, twice as long each time up to an hour, and parks it after its last try; tells which. */
export async function markFailed(
  eventId: string,
  error: string,
  maxAttempts: number,
): Promise<"retry" | "parked"> {
  const rows = await db().rows<{ parked: boolean }>(sql`
    update stripe_event set last_error = ${error},
      parked_at = case when attempts >= ${maxAttempts} then now() end,
      next_attempt_at = now() + least(interval '1 hour', interval '1 second' * power(2, attempts))
    where id = ${eventId} returning parked_at is not null as parked`);
  return rows[0]?.parked === true ? "parked" : "retry";
}

/** Which of these ids the inbox lacks. */
export async function missingEventIds(ids: readonly string[]): Promise<Set<string>> {
  const rows = await db().rows<{ id: string }>(sql`
    select id from unnest(${ids}::text[]) as id where not exists (select 1 from stripe_event e where e.id = id.id)`);
  return new Set(rows.map((row) => row.id));
}

export async function readCursor(): Promise<Date> {
  const rows = await db().rows<{ readUntil: Date }>(
    sql`select read_until as "readUntil" from stripe_cursor where id = 1`,
  );
  return rows[0]?.readUntil ?? new Date(0);
}

/** Moves the cursor forward; it never goes back. */
export async function advanceCursor(to: Date): Promise<void> {
  await db().affected(sql`update stripe_cursor set read_until = greatest(read_until, ${to}) where id = 1`);
}
