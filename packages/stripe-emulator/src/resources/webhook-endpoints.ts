import type Stripe from "stripe";
import { type Call, ok, type Routes } from "../call.ts";
import { invalidRequest, missingParam, resourceMissing } from "../errors.ts";
import { listObjects, readListQuery } from "../list.ts";
import {
  checkKnown,
  clearableString,
  mergeMetadata,
  optionalBoolean,
  optionalString,
  optionalStrings,
  requiredString,
} from "../params.ts";
import { API_VERSION, type Scope, type World } from "../scope.ts";
import type { WebhookTarget } from "../settings.ts";
import type { Stored } from "../store/objects.ts";

const CREATE = new Set(["url", "enabled_events", "description", "metadata", "api_version", "connect"]);
const UPDATE = new Set(["url", "enabled_events", "description", "metadata", "disabled"]);

export const webhookEndpointRoutes: Routes = {
  "POST /webhook_endpoints": { access: "secret", handle: create },
  "GET /webhook_endpoints": {
    access: "secret",
    handle: (scope, call) =>
      ok(listObjects(scope, "webhook_endpoint", readListQuery(call.params), "/v1/webhook_endpoints")),
  },
  "GET /webhook_endpoints/:id": {
    access: "secret",
    handle: (scope, call) => ok(find(scope, call.id).object),
  },
  "POST /webhook_endpoints/:id": { access: "secret", handle: update },
  "DELETE /webhook_endpoints/:id": {
    access: "secret",
    handle: (scope, call) => {
      const { object } = find(scope, call.id);
      removeEndpoint(scope, object.id);
      return ok({ id: object.id, object: "webhook_endpoint", deleted: true });
    },
  },
};

/** Puts an endpoint there with a secret of the caller's choice, which the API does not offer. */
export function installEndpoint(world: World, target: WebhookTarget, configured = false): string {
  const endpoint = build(world, target.url, [...(target.events ?? ["*"])]);
  world.store.objects.insert("webhook_endpoint", endpoint, { secret: target.secret, configured });
  world.endpoints.refresh();
  return endpoint.id;
}

export function removeEndpoint(world: World, id: string): void {
  world.store.objects.remove("webhook_endpoint", id);
  world.store.events.forgetEndpoint(id);
  world.endpoints.refresh();
}

/**
 * Brings the configured endpoints in step with the settings, in one transaction. A stored one keeps its id, even when
 * the shop now listens elsewhere, so that what is owed to it reaches the new address; one too many is removed.
 */
export function syncEndpoints(world: World): void {
  const { store, settings, endpoints } = world;
  store.transaction(() => {
    const stored = store.objects.list("webhook_endpoint", { limit: 100 })?.rows ?? [];
    const spare = stored.filter(({ hidden }) => hidden.configured);
    const sorted = settings.webhookEndpoints.toSorted((a, b) => rank(spare, a) - rank(spare, b));
    for (const target of sorted) {
      const index = Math.max(
        0,
        spare.findIndex(({ object }) => object.url === target.url),
      );
      const [row] = spare.splice(index, 1);
      if (row === undefined) installEndpoint(world, target, true);
      else {
        const endpoint = { ...row.object, url: target.url, enabled_events: [...(target.events ?? ["*"])] };
        store.objects.save("webhook_endpoint", endpoint, { secret: target.secret, configured: true });
      }
    }
    for (const { object } of spare) removeEndpoint(world, object.id);
  });
  endpoints.refresh();
}

/** Targets that are stored under their own URL choose first. */
const rank = (stored: Stored<"webhook_endpoint">[], target: WebhookTarget) =>
  stored.some(({ object }) => object.url === target.url) ? 0 : 1;

function create(scope: Scope, call: Call) {
  const { params } = call;
  checkKnown(params, CREATE);
  const url = readUrl(requiredString(params, "url"));
  const endpoint = build(
    scope,
    url,
    readEvents(params.enabled_events === undefined ? undefined : optionalStrings(params, "enabled_events")),
  );
  endpoint.description = clearableString(params, "description") ?? null;
  endpoint.metadata = mergeMetadata({}, params.metadata);
  const secret = `whsec_${scope.ids.text(32)}`;
  scope.store.objects.insert("webhook_endpoint", endpoint, { secret, configured: false });
  scope.endpoints.refresh();
  return ok({ ...endpoint, secret });
}

function update(scope: Scope, call: Call) {
  const { params } = call;
  checkKnown(params, UPDATE);
  const { object, hidden } = find(scope, call.id);
  const url = optionalString(params, "url");
  if (url !== undefined) object.url = readUrl(url);
  if (params.enabled_events !== undefined)
    object.enabled_events = readEvents(optionalStrings(params, "enabled_events"));
  const disabled = optionalBoolean(params, "disabled");
  if (disabled !== undefined) object.status = disabled ? "disabled" : "enabled";
  const description = clearableString(params, "description");
  if (description !== undefined) object.description = description;
  object.metadata = mergeMetadata(object.metadata, params.metadata);
  scope.store.objects.save("webhook_endpoint", object, hidden);
  scope.endpoints.refresh();
  return ok(object);
}

function build(world: World, url: string, events: string[]): Stripe.WebhookEndpoint {
  return {
    id: world.ids.next("we_1"),
    object: "webhook_endpoint",
    api_version: API_VERSION,
    application: null,
    created: world.clock.seconds(),
    description: null,
    enabled_events: events,
    livemode: false,
    metadata: {},
    status: "enabled",
    url,
  };
}

function readUrl(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw invalidRequest("Invalid URL: An explicit scheme (such as https) must be provided.", {
    code: "url_invalid",
    param: "url",
  });
}

function readEvents(events: string[] | undefined): string[] {
  if (events === undefined || events.length === 0) throw missingParam("enabled_events");
  return events;
}

function find(scope: Scope, id: string): Stored<"webhook_endpoint"> {
  const found = scope.store.objects.find("webhook_endpoint", id);
  if (found === undefined) throw resourceMissing("webhook endpoint", id, "id");
  return found;
}
