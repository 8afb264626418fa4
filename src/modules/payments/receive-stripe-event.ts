import "server-only";
import Stripe from "stripe";
import { env } from "#platform/env.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { isHandledEvent } from "./payments.ts";
import { stripe } from "./stripe-client.ts";
import { insertEvents, type NewStripeEvent } from "./stripe-event.store.ts";

/**
 * Verifies a webhook against its raw body and stores the event. Once this returns ok the event can't be lost, so Stripe
 * may be answered 2xx; what it means is decided later, by the inbox.
 */
export async function receiveStripeEvent(
  rawBody: string,
  signature: string | null,
): Promise<Result<{ eventId: string; isNew: boolean }, { code: "bad_signature" }>> {
  let event: Stripe.Event;
  try {
    event = stripe().webhooks.constructEvent(rawBody, signature ?? "", env().STRIPE_WEBHOOK_SECRET);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError)
      return err({ code: "bad_signature" });
    throw error;
  }
  if (!isHandledEvent(event.type)) return ok({ eventId: event.id, isNew: false });
  const added = await insertEvents([toNewEvent(event, "webhook")]);
  return ok({ eventId: event.id, isNew: added > 0 });
}

export function toNewEvent(event: Stripe.Event, source: NewStripeEvent["source"]): NewStripeEvent {
  const object = event.data.object as { id?: string };
  return { id: event.id, type: event.type, objectId: object.id ?? "", payload: event, source };
}
