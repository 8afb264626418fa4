import { receiveStripeEvent } from "#modules/payments/receive-stripe-event.ts";
import { logger } from "#platform/logger.ts";

/** Stripe's webhook: verified, stored, answered. The worker decides what it means. */
export async function POST(request: Request): Promise<Response> {
  const received = await receiveStripeEvent(await request.text(), request.headers.get("stripe-signature"));
  if (!received.ok) return new Response("The signature does not fit this body.", { status: 400 });
  logger.info({ eventId: received.value.eventId, isNew: received.value.isNew }, "a Stripe event arrived");
  return new Response(null, { status: 204 });
}
