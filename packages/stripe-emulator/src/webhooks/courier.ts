import http from "node:http";
import https from "node:https";
import type { World } from "../scope.ts";
import type { DueDelivery } from "../store/events.ts";
import { signPayload } from "./signature.ts";

export interface Courier {
  /** Sends whatever is due now; called after each commit and by the timer. */
  deliverDue(): void;
  pause(): void;
  resume(): void;
  isPaused(): boolean;
  /** Sends one event once more, whatever became of it: a duplicate. Answers with the endpoint's status. */
  redeliver(eventId: string): Promise<{ endpoint: string; status: number | null; error: string | null }[]>;
  stop(): Promise<void>;
}

interface Attempt {
  status: number | null;
  error: string | null;
}

const MAX_PARALLEL = 16;

/**
 * Delivers events with at-least-once care: the row stays pending until an endpoint said 2xx, so deliveries that a
 * crash interrupted are sent again. Several run at once, so the order of arrival is not the order of events.
 */
export function createCourier(world: World, onRetryPlanned: () => void): Courier {
  const { store, clock, settings, endpoints } = world;
  const agents = {
    http: new http.Agent({ keepAlive: true, maxSockets: MAX_PARALLEL }),
    https: new https.Agent({ keepAlive: true, maxSockets: MAX_PARALLEL }),
  };
  const inFlight = new Map<number, Promise<void>>();
  let paused = store.setting("webhooks_paused") === "1";
  let stopped = false;
  /** More was due at the last look than could be sent. */
  let backlog = false;

  function deliverDue(): void {
    if (paused || stopped) return;
    const due = store.events.due(clock.now(), 2 * MAX_PARALLEL).filter(({ id }) => !inFlight.has(id));
    const room = MAX_PARALLEL - inFlight.size;
    backlog = due.length > room;
    for (const delivery of due.slice(0, room)) inFlight.set(delivery.id, deliver(delivery));
  }

  async function deliver(delivery: DueDelivery): Promise<void> {
    const attempt = await send(delivery.eventId, delivery.endpointId);
    inFlight.delete(delivery.id);
    if (stopped) return;
    settle(delivery, attempt);
    if (backlog) deliverDue();
  }

  function settle(delivery: DueDelivery, { status, error }: Attempt): void {
    const attempts = delivery.attempts + 1;
    if (status !== null && status >= 200 && status < 300) {
      store.events.delivered(delivery.id, attempts, status);
      return;
    }
    const wait = settings.webhookRetryMs[delivery.attempts];
    const reason = error ?? `answered ${status}`;
    if (wait === undefined) store.events.gaveUp(delivery.id, attempts, status, reason);
    else {
      store.events.retryAt(delivery.id, clock.now() + wait, attempts, status, reason);
      onRetryPlanned();
    }
  }

  function send(eventId: string, endpointId: string): Promise<Attempt> {
    const body = store.events.text(eventId);
    const endpoint = endpoints.find(endpointId);
    if (body === undefined || endpoint === undefined) {
      return Promise.resolve({ status: null, error: "the endpoint is gone" });
    }
    return post(endpoint.url, body, endpoint.secret);
  }

  function post(url: string, body: string, secret: string): Promise<Attempt> {
    const secure = url.startsWith("https:");
    const payload = Buffer.from(body);
    return new Promise((resolve) => {
      const done = (status: number | null, error: string | null) => resolve({ status, error });
      const request = (secure ? https : http).request(
        url,
        {
          method: "POST",
          agent: secure ? agents.https : agents.http,
          timeout: settings.webhookTimeoutMs,
          headers: {
            "content-type": "application/json; charset=utf-8",
            "content-length": payload.length,
            "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
            // Real time, not the emulator's shifted clock: receivers judge its age by their own.
            "stripe-signature": signPayload(body, secret, Math.floor(Date.now() / 1000)),
          },
        },
        (response) => {
          response.resume();
          response.on("end", () => done(response.statusCode ?? null, null));
          response.on("error", (error) => done(null, error.message));
        },
      );
      request.on("timeout", () => request.destroy(new Error("timed out")));
      request.on("error", (error: NodeJS.ErrnoException) => done(null, error.code ?? error.message));
      request.end(payload);
    });
  }

  function setPaused(value: boolean): void {
    paused = value;
    store.setSetting("webhooks_paused", value ? "1" : "0");
  }

  return {
    deliverDue,
    pause: () => setPaused(true),
    resume: () => {
      setPaused(false);
      deliverDue();
    },
    isPaused: () => paused,
    redeliver: async (eventId) => {
      const event = store.events.find(eventId);
      if (event === undefined) return [];
      const receivers = endpoints.subscribedTo(event.type);
      return Promise.all(
        receivers.map(async ({ id, url }) => ({ endpoint: url, ...(await send(eventId, id)) })),
      );
    },
    stop: async () => {
      stopped = true;
      agents.http.destroy();
      agents.https.destroy();
      await Promise.all(inFlight.values());
    },
  };
}
