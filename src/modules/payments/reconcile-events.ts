import "server-only";
import type Stripe from "stripe";
import { now } from "#platform/clock.ts";
import { handledEventTypes } from "./payments.ts";
import { toNewEvent } from "./receive-stripe-event.ts";
import { stripe } from "./stripe-client.ts";
import { advanceCursor, insertEvents, missingEventIds, readCursor } from "./stripe-event.store.ts";

/** Stripe's list is not ordered to the second and clocks differ: every run looks this far back again. */
const overlapMs = 10 * 60_000;
/** What was created just now may still be on its way as a webhook; it is left for the next run. */
const settleMs = 30_000;

/**
 * Compares Stripe's events since the cursor with the inbox and feeds what it lacks, so that a lost webhook heals. Stripe
 * lists events for 30 days.
 */
export async function reconcileEvents(): Promise<{ compared: number; fed: number }> {
  const from = new Date((await readCursor()).getTime() - overlapMs);
  const until = new Date(now().getTime() - settleMs);
  let compared = 0;
  let fed = 0;
  for await (const page of eventPages(from, until)) {
    compared += page.length;
    const missing = await missingEventIds(page.map((event) => event.id));
    const lost = page.filter((event) => missing.has(event.id));
    if (lost.length > 0) fed += await insertEvents(lost.map((event) => toNewEvent(event, "reconciliation")));
  }
  await advanceCursor(until);
  return { compared, fed };
}

async function* eventPages(from: Date, until: Date): AsyncGenerator<Stripe.Event[]> {
  const created = { gte: Math.floor(from.getTime() / 1000), lte: Math.floor(until.getTime() / 1000) };
  let startingAfter: string | undefined;
  for (;;) {
    const page = await stripe().events.list({
      created,
      types: [...handledEventTypes],
      limit: 100,
      ...(startingAfter === undefined ? {} : { starting_after: startingAfter }),
    });
    yield page.data;
    startingAfter = page.data.at(-1)?.id;
    if (!page.has_more || startingAfter === undefined) return;
  }
}
