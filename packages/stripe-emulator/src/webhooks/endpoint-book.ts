import type Stripe from "stripe";
import type { Objects } from "../store/objects.ts";

export interface Receiver {
  id: string;
  url: string;
  secret: string;
}

/**
 * The webhook endpoints, kept in memory: every event asks for them, and they change once a day.
 * Call `refresh` after any write to an endpoint.
 */
export interface EndpointBook {
  subscribedTo(type: string): Receiver[];
  find(id: string): Receiver | undefined;
  refresh(): void;
}

export function createEndpointBook(objects: Objects): EndpointBook {
  let entries: { receiver: Receiver; endpoint: Stripe.WebhookEndpoint }[] = [];
  const byType = new Map<string, Receiver[]>();

  function refresh(): void {
    byType.clear();
    const page = objects.list("webhook_endpoint", { limit: 100 });
    entries = (page?.rows ?? []).map(({ object, hidden }) => ({
      endpoint: object,
      receiver: { id: object.id, url: object.url, secret: hidden.secret },
    }));
  }

  function subscribedTo(type: string): Receiver[] {
    const known = byType.get(type);
    if (known !== undefined) return known;
    const receivers = entries
      .filter(({ endpoint }) => endpoint.status === "enabled")
      .filter(({ endpoint }) => endpoint.enabled_events.some((name) => name === "*" || name === type))
      .map(({ receiver }) => receiver);
    byType.set(type, receivers);
    return receivers;
  }

  refresh();
  return {
    subscribedTo,
    refresh,
    find: (id) => entries.find(({ endpoint }) => endpoint.id === id)?.receiver,
  };
}
