import type { IncomingMessage } from "node:http";
import { checkAccess, identify } from "./auth.ts";
import type { Answer, Call, KeyKind, Route, Routes } from "./call.ts";
import { ApiError } from "./errors.ts";
import { applyExpand } from "./expand.ts";
import { type Fault, type Faults, faultBody } from "./faults.ts";
import { canonicalForm, type FormMap, parseForm } from "./form.ts";
import { chargeRoutes } from "./resources/charges.ts";
import { confirmationTokenRoutes } from "./resources/confirmation-tokens.ts";
import { eventRoutes } from "./resources/events.ts";
import { paymentIntentRoutes } from "./resources/payment-intents.ts";
import { paymentMethodRoutes } from "./resources/payment-methods.ts";
import { refundRoutes } from "./resources/refunds.ts";
import { webhookEndpointRoutes } from "./resources/webhook-endpoints.ts";
import { API_VERSION, type World } from "./scope.ts";

const ROUTES: Routes = {
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...confirmationTokenRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...eventRoutes,
  ...webhookEndpointRoutes,
};

/** What goes back over the wire; `drop` closes the connection instead, `hang` never answers. */
export interface Reply {
  status: number;
  body: string;
  headers: Record<string, string>;
  fate: "send" | "drop" | "hang";
}

export interface ApiRequest {
  request: IncomingMessage;
  method: string;
  path: string;
  query: string;
  body: string;
  selfUrl: string;
}

export interface Api {
  handle(input: ApiRequest): Promise<Reply>;
}

interface Prepared {
  route: Route;
  call: Call;
  key: KeyKind;
  path: string;
  requestId: string;
  idempotencyKey: string | null;
  paramsText: string;
}

/** `onCommit` is told after each commit, so that new webhook deliveries leave at once. */
export function createApi(world: World, faults: Faults, onCommit: () => void): Api {
  const { store, ids, clock } = world;
  const keysInUse = new Set<string>();

  async function handle(input: ApiRequest): Promise<Reply> {
    const requestId = `req_${ids.text(14)}`;
    const prepared = prepare(input, requestId);
    if ("status" in prepared) return prepared;
    const fault = faults.take(input.method, input.path);
    if (fault === undefined) return execute(prepared);
    return troubled(prepared, fault);
  }

  function prepare(input: ApiRequest, requestId: string): Prepared | Reply {
    try {
      return readRequest(input, requestId);
    } catch (error) {
      return errorReply(error, requestId, null);
    }
  }

  function readRequest(input: ApiRequest, requestId: string): Prepared {
    const { request, method, path } = input;
    const paramsText = method === "POST" ? input.body : input.query;
    const params: FormMap = parseForm(paramsText);
    const key = identify(world.settings, request, params);
    const { route, id } = findRoute(method, path);
    checkAccess(route.access, key);
    const call: Call = {
      params,
      id,
      isRead: method === "GET",
      key,
      origin: request.headers.origin,
      userAgent: request.headers["user-agent"] ?? "",
      selfUrl: input.selfUrl,
    };
    const idempotencyKey = method === "POST" ? readIdempotencyKey(request) : null;
    return { route, call, key, path, requestId, idempotencyKey, paramsText };
  }

  /** Executes a request once per idempotency key and replays the first answer after that. */
  function execute(prepared: Prepared): Reply {
    const { idempotencyKey, key, requestId } = prepared;
    try {
      if (idempotencyKey === null) return perform(prepared);
      if (keysInUse.has(`${key} ${idempotencyKey}`)) throw keyInUse(idempotencyKey);
      return replay(prepared, idempotencyKey) ?? perform(prepared);
    } catch (error) {
      return errorReply(error, requestId, idempotencyKey);
    }
  }

  function perform(prepared: Prepared): Reply {
    const { route, call, requestId, idempotencyKey } = prepared;
    const scope = { ...world, cause: { requestId, idempotencyKey } };
    try {
      const run = call.isRead ? (work: () => Reply) => work() : store.transaction;
      const reply = run(() => {
        const answer = route.handle(scope, call);
        const body = JSON.stringify(
          answer.status === 200 ? applyExpand(scope, call.params, answer.body) : withLog(answer, requestId),
        );
        remember(prepared, answer.status, body);
        return makeReply(answer.status, body, requestId, idempotencyKey);
      });
      if (store.takeWorkAwaits()) onCommit();
      return reply;
    } catch (error) {
      if (!(error instanceof ApiError) || !error.stored) throw error;
      const reply = errorReply(error, requestId, idempotencyKey);
      store.transaction(() => remember(prepared, reply.status, reply.body));
      return reply;
    }
  }

  function replay(prepared: Prepared, idempotencyKey: string): Reply | undefined {
    const found = store.findAnswer(prepared.key, idempotencyKey);
    if (found === undefined) return undefined;
    if (found.path !== prepared.path || found.params !== canonicalForm(prepared.paramsText)) {
      throw differentRequest(idempotencyKey, found.path, prepared.path);
    }
    const reply = makeReply(found.status, found.body, prepared.requestId, idempotencyKey);
    reply.headers["idempotent-replayed"] = "true";
    reply.headers["original-request"] = found.requestId;
    return reply;
  }

  function remember(prepared: Prepared, status: number, body: string): void {
    const { key, path, requestId, idempotencyKey, paramsText } = prepared;
    if (idempotencyKey === null) return;
    const answer = { path, params: canonicalForm(paramsText), status, body, requestId };
    store.rememberAnswer(key, idempotencyKey, answer, clock.now());
  }

  /** A call that a fault was ordered for. While it dawdles, its key is in use and a twin gets 409. */
  async function troubled(prepared: Prepared, fault: Fault): Promise<Reply> {
    const held = `${prepared.key} ${prepared.idempotencyKey}`;
    const before = fault.mode.endsWith("_before");
    const kind = fault.mode.split("_")[0];
    const injected = () =>
      makeReply(fault.status, faultBody(fault.status), prepared.requestId, prepared.idempotencyKey);
    if (before && kind !== "delay") {
      const reply = injected();
      if (fault.stored) store.transaction(() => remember(prepared, reply.status, reply.body));
      return { ...reply, fate: fateOf(kind) };
    }
    if (keysInUse.has(held) || !before) return afterwards(execute(prepared));
    keysInUse.add(held);
    await sleep(fault.delayMs);
    keysInUse.delete(held);
    return execute(prepared);

    async function afterwards(real: Reply): Promise<Reply> {
      if (kind === "delay") await sleep(fault.delayMs);
      return kind === "error" ? injected() : { ...real, fate: fateOf(kind) };
    }
  }

  return { handle };
}

/** Whether a browser may call this path at all, which decides its CORS headers. */
export function isBrowserPath(path: string): boolean {
  const [, , resource, id, action] = path.split("/");
  if (resource === "confirmation_tokens" || resource === "payment_methods") return id === undefined;
  return resource === "payment_intents" && id !== undefined && (action === undefined || action === "confirm");
}

function findRoute(method: string, path: string): { route: Route; id: string } {
  const parts = path.slice(4).split("/");
  const exact = ROUTES[`${method} /${parts.join("/")}`];
  if (exact !== undefined) return { route: exact, id: "" };
  const [resource, id = "", action] = parts;
  const route = ROUTES[`${method} /${resource}/:id${action === undefined ? "" : `/${action}`}`];
  if (route !== undefined && parts.length <= 3 && id !== "") return { route, id: decodeURIComponent(id) };
  throw new ApiError(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${path}). The emulator does not play this part of Stripe.`,
  });
}

function readIdempotencyKey(request: IncomingMessage): string | null {
  const header = request.headers["idempotency-key"];
  const key = Array.isArray(header) ? header[0] : header;
  if (key === undefined || key === "") return null;
  if (key.length <= 255) return key;
  throw new ApiError(400, {
    type: "invalid_request_error",
    message: `Idempotency keys may be at most 255 characters. You passed one of ${key.length} characters.`,
  });
}

function keyInUse(key: string): ApiError {
  return new ApiError(409, {
    type: "idempotency_error",
    code: "idempotency_key_in_use",
    message: `There is currently another in-progress request using this Idempotency Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  });
}

function differentRequest(key: string, first: string, now: string): ApiError {
  const message =
    first === now
      ? `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`
      : `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${now}' vs '${first}'). Try using a key other than '${key}' if you meant to execute a different request.`;
  return new ApiError(400, { type: "idempotency_error", message });
}

function withLog(answer: Answer, requestId: string): object {
  const { error } = answer.body as { error: object };
  return { error: { ...error, request_log_url: logUrl(requestId) } };
}

function errorReply(error: unknown, requestId: string, idempotencyKey: string | null): Reply {
  if (error instanceof ApiError) {
    const body = JSON.stringify({ error: { ...error.body, request_log_url: logUrl(requestId) } });
    return makeReply(error.status, body, requestId, idempotencyKey);
  }
  process.stderr.write(
    `${JSON.stringify({ level: "error", requestId, error: String((error as Error).stack) })}\n`,
  );
  return makeReply(500, faultBody(500), requestId, idempotencyKey);
}

function makeReply(status: number, body: string, requestId: string, idempotencyKey: string | null): Reply {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "request-id": requestId,
    "stripe-version": API_VERSION,
  };
  if (idempotencyKey !== null) {
    headers["idempotency-key"] = idempotencyKey;
    headers["original-request"] = requestId;
  }
  return { status, body, headers, fate: "send" };
}

const logUrl = (requestId: string) => `https://dashboard.stripe.com/test/logs/${requestId}`;
const fateOf = (kind: string | undefined) => (kind === "hang" ? "hang" : kind === "drop" ? "drop" : "send");
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
