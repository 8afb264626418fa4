import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { type Emulator, type EmulatorOptions, startEmulator } from "../src/emulator.ts";

export const SECRET = "whsec_test";

export interface Bench {
  emulator: Emulator;
  stripe: Stripe;
  close(): Promise<void>;
}

/** An emulator with the real SDK pointed at it. */
export async function openBench(options: EmulatorOptions = {}): Promise<Bench> {
  const emulator = await startEmulator(options);
  return { emulator, stripe: connect(emulator), close: () => emulator.close() };
}

export function connect(emulator: { port: number }, more: object = {}): Stripe {
  return new Stripe("sk_test_emulator_51CartelleLocalSecretKey", {
    host: "127.0.0.1",
    port: emulator.port,
    protocol: "http",
    telemetry: false,
    ...more,
  });
}

export interface Received {
  event: Stripe.Event;
  signature: string;
  body: string;
}

export interface Hook {
  url: string;
  received: Received[];
  /** The statuses to answer next, one each; 200 when it runs out. */
  answers: number[];
  types(): string[];
  close(): void;
}

/** A webhook receiver that verifies each signature as a shop does. */
export async function openHook(): Promise<Hook> {
  const received: Received[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      const signature = String(request.headers["stripe-signature"]);
      received.push({ event: Stripe.webhooks.constructEvent(body, signature, SECRET), signature, body });
      response.writeHead(answers.shift() ?? 200, { location: "/elsewhere" }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answers,
    types: () => received.map(({ event }) => event.type),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Calls a control of the emulator. */
export async function control(
  emulator: { port: number },
  method: string,
  path: string,
  params: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  return call(emulator, method, `/_emulator${path}`, params);
}

export async function call(
  emulator: { port: number },
  method: string,
  path: string,
  params: Record<string, string> = {},
  headers: Record<string, string> = { authorization: "Bearer sk_test_emulator_51CartelleLocalSecretKey" },
): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  const form = new URLSearchParams(params);
  const query = method === "POST" || form.size === 0 ? "" : `?${form}`;
  const response = await fetch(`http://127.0.0.1:${emulator.port}${path}${query}`, {
    method,
    headers,
    ...(method === "POST" ? { body: form } : {}),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text), headers: response.headers };
}

/** The error that a promise of the SDK rejects with. */
export async function failure(promise: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const outcome = await promise.then(
    () => new Error("expected a failure"),
    (error: unknown) => error,
  );
  if (outcome instanceof Stripe.errors.StripeError) return outcome;
  throw outcome;
}
