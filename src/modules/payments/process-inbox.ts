import "server-only";
import { db } from "#platform/db.ts";
import { withLogContext } from "#platform/log-context.ts";
import { logger } from "#platform/logger.ts";
import type { InboxEvent } from "./payments.ts";
import { claimDueEvents, markFailed, markProcessed } from "./stripe-event.store.ts";

const maxAttempts = 12;

/**
 * Hands each due event to `consume` and marks it done; a failing one is put off with a growing delay, and after 12 tries
 * parked and given to `onParked`. Returns how many it took, so that the caller goes on until none is due.
 */
export async function processInbox(options: {
  limit: number;
  consume: (event: InboxEvent) => Promise<void>;
  onParked: (event: InboxEvent, error: string) => Promise<void>;
}): Promise<number> {
  const events = await claimDueEvents(options.limit);
  for (const event of events) {
    try {
      await withLogContext({ eventId: event.id }, () => options.consume(event));
      await markProcessed(db(), event.id);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      logger.error({ err: error, eventId: event.id, type: event.type, attempts: event.attempts }, "a Stripe event failed");
      const fate = await markFailed(event.id, message, maxAttempts);
      if (fate === "parked") await options.onParked(event, message);
    }
  }
  return events.length;
}
