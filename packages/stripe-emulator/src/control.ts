import { ApiError, invalidRequest, resourceMissing } from "./errors.ts";
import { FAULT_MODES, type Fault, type Faults } from "./faults.ts";
import type { FormMap } from "./form.ts";
import {
  optionalBoolean,
  optionalChoice,
  optionalInteger,
  optionalString,
  optionalStrings,
  requiredString,
} from "./params.ts";
import { answerAuthentication } from "./resources/authentication.ts";
import { settleProcessing } from "./resources/intent-outcomes.ts";
import { findPaymentMethod } from "./resources/payment-methods.ts";
import { installEndpoint, removeEndpoint } from "./resources/webhook-endpoints.ts";
import type { Scope, World } from "./scope.ts";
import type { Stored } from "./store/objects.ts";
import type { Courier } from "./webhooks/courier.ts";

export interface ControlContext {
  world: World;
  courier: Courier;
  faults: Faults;
  /** Looks again at what is due. */
  wake(): void;
  /** Empties the store, sets up the configured endpoints again, resumes deliveries and gives the clock its own time back. */
  reset(): void;
}

type Control = (context: ControlContext, params: FormMap, id: string) => object | Promise<object>;

/** What tests may do that Stripe would not let them: `/_emulator/…`, secret key required. */
export const CONTROLS: Record<string, Control> = {
  "GET /webhooks/pending": ({ world, courier }) => ({
    paused: courier.isPaused(),
    data: world.store.events.pending(),
  }),
  "POST /webhooks/pause": ({ courier }) => {
    courier.pause();
    return { paused: true };
  },
  "POST /webhooks/resume": ({ courier }) => {
    courier.resume();
    return { paused: false };
  },
  "POST /webhook_endpoints": ({ world, wake }, params) => {
    const id = world.store.transaction(() => {
      if (optionalBoolean(params, "replace") === true) removeEndpoints(world);
      const events = optionalStrings(params, "events");
      const target = { url: requiredString(params, "url"), secret: requiredString(params, "secret") };
      return installEndpoint(world, events === undefined ? target : { ...target, events });
    });
    wake();
    return { id };
  },
  "POST /events/:id/redeliver": async ({ world, courier }, _params, id) => {
    if (world.store.events.find(id) === undefined) throw resourceMissing("event", id, "id");
    return { data: await courier.redeliver(id) };
  },
  "POST /payment_intents/:id/authenticate": (context, params, id) => {
    const result = optionalChoice(params, "result", ["complete", "fail"]) ?? "complete";
    return changeIntent(context, id, (scope, row) => answerAuthentication(scope, row, result));
  },
  "POST /payment_intents/:id/settle": (context, params, id) => {
    const outcome = optionalChoice(params, "outcome", ["succeeded", "failed"]);
    return changeIntent(context, id, (scope, row) => {
      if (row.object.status !== "processing")
        throw invalidRequest(`This PaymentIntent is ${row.object.status}, not processing.`);
      const method = findPaymentMethod(scope, String(row.object.payment_method), "payment_method");
      settleProcessing(scope, row, method, outcome);
      return row.object;
    });
  },
  "GET /clock": ({ world }) => ({ now: world.clock.now(), offset_ms: world.clock.offsetMs() }),
  "POST /clock/advance": ({ world, wake }, params) => {
    const ms = optionalInteger(params, "ms") ?? 1000 * (optionalInteger(params, "seconds") ?? 0);
    if (ms < 0) throw invalidRequest("The clock only moves forward.", { param: "ms" });
    world.clock.advance(ms);
    world.store.setSetting("clock_offset_ms", String(world.clock.offsetMs()));
    wake();
    return { now: world.clock.now(), offset_ms: world.clock.offsetMs() };
  },
  "GET /faults": ({ faults }) => ({
    data: faults.list().map((fault) => ({ ...fault, path: fault.path.source })),
  }),
  "POST /faults": ({ faults }, params) => {
    faults.add(readFault(params));
    return { data: faults.list().length };
  },
  "DELETE /faults": ({ faults }) => {
    faults.clear();
    return { data: 0 };
  },
  "POST /reset": (context) => {
    context.faults.clear();
    context.reset();
    return { reset: true };
  },
};

/** Finds the control for a path below `/_emulator`. */
export function findControl(method: string, path: string): { control: Control; id: string } {
  const exact = CONTROLS[`${method} ${path}`];
  if (exact !== undefined) return { control: exact, id: "" };
  const [, resource, id = "", action] = path.split("/");
  const control = CONTROLS[`${method} /${resource}/:id/${action}`];
  if (control !== undefined) return { control, id };
  throw new ApiError(404, {
    type: "invalid_request_error",
    message: `No such control: ${method} /_emulator${path}`,
  });
}

function removeEndpoints(world: World): void {
  const page = world.store.objects.list("webhook_endpoint", { limit: 100 });
  for (const { object } of page?.rows ?? []) removeEndpoint(world, object.id);
}

function changeIntent(
  { world, wake }: ControlContext,
  id: string,
  change: (scope: Scope, row: Stored<"payment_intent">) => object,
): object {
  const changed = world.store.transaction(() => {
    const row = world.store.objects.find("payment_intent", id);
    if (row === undefined) throw resourceMissing("payment_intent", id, "intent");
    return change({ ...world, cause: null }, row);
  });
  wake();
  return changed;
}

function readFault(params: FormMap): Fault {
  const mode = optionalChoice(params, "mode", FAULT_MODES);
  if (mode === undefined)
    throw invalidRequest(`mode must be one of ${FAULT_MODES.join(", ")}`, { param: "mode" });
  return {
    mode,
    times: optionalInteger(params, "times") ?? 1,
    method: optionalString(params, "method") ?? null,
    path: readPattern(optionalString(params, "path") ?? "."),
    status: optionalInteger(params, "status") ?? 500,
    delayMs: optionalInteger(params, "delay_ms") ?? 1000,
    stored: optionalBoolean(params, "stored") === true,
  };
}

function readPattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw invalidRequest(`Not a regular expression: ${text}`, { param: "path" });
  }
}
