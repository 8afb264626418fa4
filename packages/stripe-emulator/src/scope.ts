import type Stripe from "stripe";
import type { Clock } from "./clock.ts";
import type { Ids } from "./ids.ts";
import type { Settings } from "./settings.ts";
import type { Store } from "./store/store.ts";
import type { EndpointBook } from "./webhooks/endpoint-book.ts";

/** The API version whose shapes this package plays; the one the pinned SDK is typed for. */
export const API_VERSION = "2026-10-28.endive";

/** What lives as long as the emulator. */
export interface World {
  store: Store;
  clock: Clock;
  ids: Ids;
  settings: Settings;
  endpoints: EndpointBook;
}

/** One unit of work inside one transaction. */
export interface Scope extends World {
  /** The request that causes events, or `null` when time does. */
  cause: { requestId: string; idempotencyKey: string | null } | null;
}

type Snapshot = Stripe.PaymentIntent | Stripe.Charge | Stripe.Refund;

/** Writes an event with a frozen copy of the object and owes it to every endpoint that asked for its type. */
export function recordEvent(
  scope: Scope,
  type: Stripe.Event.Type,
  object: Snapshot,
  previous?: Record<string, unknown>,
): void {
  const { store, clock, ids, endpoints } = scope;
  const receivers = endpoints.subscribedTo(type);
  const data: Stripe.Event.Data = { object };
  if (previous !== undefined) data.previous_attributes = previous;
  const event: Stripe.EventBase = {
    id: ids.next("evt_3"),
    object: "event",
    api_version: API_VERSION,
    created: clock.seconds(),
    data,
    livemode: false,
    pending_webhooks: receivers.length,
    request: { id: scope.cause?.requestId ?? null, idempotency_key: scope.cause?.idempotencyKey ?? null },
    type,
  };
  store.events.insert(event);
  for (const endpoint of receivers) store.events.owe(event.id, endpoint.id, clock.now());
}
