import path from "node:path";
import { handledEventTypes } from "../../src/modules/payments/payments.ts";
import { findFreePort } from "../postgres/ports.ts";
import { type Child, keepRunning } from "./child.ts";
import { readState, writeState } from "./data-folder.ts";
import type { RunSettings } from "./environment.ts";
import type { Secrets } from "./secrets.ts";

const usualPort = 12111;

/** The emulator's port: the one of the last run if it is still free, since prerendered pages name it. */
export async function chooseEmulatorPort(dataFolder: string): Promise<number> {
  const kept = readState<{ port: number }>(dataFolder, "stripe.json")?.port;
  const port = await findFreePort(kept ?? usualPort, "0.0.0.0");
  if (port !== kept) writeState(dataFolder, "stripe.json", { port });
  return port;
}

/** Runs the Stripe emulator, which tells the shop of each event through its webhook. */
export function startEmulator(settings: RunSettings, secrets: Secrets, port: number): Child {
  const args = [
    "packages/stripe-emulator/src/main.ts",
    ...["--port", String(port)],
    ...["--host", settings.host],
    ...["--data", path.join(settings.dataFolder, "stripe")],
    ...["--webhook-url", `http://127.0.0.1:${settings.port}/api/webhooks/stripe`],
    ...["--webhook-events", handledEventTypes.join(",")],
  ];
  const env = {
    ...process.env,
    // By environment, so that no secret shows in a list of processes.
    STRIPE_EMULATOR_SECRET_KEY: secrets.stripeSecretKey,
    STRIPE_EMULATOR_PUBLISHABLE_KEY: secrets.stripePublishableKey,
    STRIPE_EMULATOR_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
  };
  return keepRunning({ name: "stripe", args, env });
}
