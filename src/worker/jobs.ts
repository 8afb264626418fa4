import "server-only";
import { forgetStaleCarts } from "#modules/cart/forget-stale-carts.ts";
import { processStripeEvent } from "#modules/checkout/process-stripe-event.ts";
import { sweepCheckouts } from "#modules/checkout/sweep-checkouts.ts";
import { forgetUnanswered } from "#modules/customers/forget-unanswered.ts";
import { sendStockNotices } from "#modules/customers/send-stock-notices.ts";
import { forgetStaleIdentity } from "#modules/identity/forget-stale.ts";
import { forgetOldMails } from "#modules/notifications/forget-old-mails.ts";
import { raiseAlert } from "#modules/notifications/raise-alert.ts";
import { processInbox } from "#modules/payments/process-inbox.ts";
import { reconcileEvents } from "#modules/payments/reconcile-events.ts";
import { refreshRecommendations } from "#modules/recommendations/refresh-recommendations.ts";
import { askForReviews } from "#modules/reviews/ask-for-reviews.ts";
import { db } from "#platform/db.ts";
import { forgetOldRateWindows } from "#platform/http/rate-limit.ts";
import { runDueEffects } from "./effects.ts";

const batch = 20;

/** A recurring job: what it does, and when the worker runs it (cron, UTC). Every run calls use cases that may race. */
export type Job = { cron: string; run: () => Promise<object> };

/** All of them, for the worker's schedule and for GET/POST /api/cron/[job]. Expiry comes first. */
export const jobs = {
  sweep: { cron: "* * * * *", run: () => sweepCheckouts({ limit: 500 }) },
  inbox: { cron: "* * * * *", run: async () => ({ events: await drainInbox() }) },
  effects: { cron: "* * * * *", run: async () => ({ effects: await drainEffects() }) },
  "stock-notices": { cron: "* * * * *", run: async () => ({ told: await sendStockNotices() }) },
  "review-requests": { cron: "11 * * * *", run: async () => ({ asked: await askForReviews() }) },
  reconcile: { cron: "*/5 * * * *", run: reconcileEvents },
  "stale-carts": { cron: "17 3 * * *", run: async () => ({ carts: await forgetStaleCarts() }) },
  recommendations: { cron: "23 * * * *", run: refreshRecommendations },
  "unanswered-letters": { cron: "27 3 * * *", run: async () => ({ addresses: await forgetUnanswered() }) },
  "stale-identity": { cron: "37 3 * * *", run: forgetStaleIdentity },
  "old-mails": { cron: "37 3 * * *", run: async () => ({ mails: await forgetOldMails() }) },
  "rate-windows": { cron: "*/10 * * * *", run: async () => ({ windows: await forgetOldRateWindows() }) },
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobs, name);
}

/** Processes Stripe events until none is due; returns how many. */
export function drainInbox(): Promise<number> {
  return drain(() =>
    processInbox({
      limit: batch,
      consume: processStripeEvent,
      onParked: (event, error) =>
        raiseAlert(db(), { kind: "event_parked", subject: event.id, detail: { type: event.type, error } }),
    }),
  );
}

/** Carries out effects until none is due; returns how many. */
export function drainEffects(): Promise<number> {
  return drain(() => runDueEffects(batch));
}

async function drain(takeSome: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await takeSome();
    total += taken;
    if (taken < batch) return total;
  }
}
