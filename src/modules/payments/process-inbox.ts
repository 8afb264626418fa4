import "server-only";
import { withLogContext } from "#platform/log-context.ts";
import { logger } from "#platform/logger.ts";
import type { InboxEvent } from "./payments.ts";
import { claimDueEvents, markFailed, markProcessed } from "./stripe-event.store.ts";

const maxAttempts = 12;

type InboxOptions = {
  limit: number;
  consume: (event: InboxEvent) => Promise<void>;
  onParked: (event: InboxEvent, error: string) => Promise<void>;
};

/**
 * Hands each due event to `consume` and marks it done; a failing one is put off with a growing delay, and after 12 tries
 * parked and given to `onParked`. Returns how many it took, so that the caller goes on until none is due.
 */
export async function processInbox(options: InboxOptions): Promise<number> {
  const events = await claimDueEvents(options.limit);
  const done: string[] = [];
  for (const event of events) if (await isConsumed(event, options)) done.push(event.id);
  if (done.length > 0) await markProcessed(done);
  return events.length;
}

async function isConsumed(event: InboxEvent, { consume, onParked }: InboxOptions): Promise<boolean> {
  try {
    await withLogContext({ eventId: event.id }, () => consume(event));
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    logger.error(
      { err: error, eventId: event.id, type: event.type, attempts: event.attempts },
      "a Stripe event failed",
    );
    const fate = await markFailed(event.id, message, maxAttempts);
    if (fate === "parked") await onParked(event, message);
    return false;
  }
}
