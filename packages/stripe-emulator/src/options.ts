import { parseArgs } from "node:util";
import type { EmulatorOptions } from "./emulator.ts";
import type { WebhookTarget } from "./settings.ts";

export const USAGE = `stripe-emulator: a stateful local Stripe

  --port N                  STRIPE_EMULATOR_PORT             12111
  --host ADDRESS            STRIPE_EMULATOR_HOST             127.0.0.1
  --data DIR                STRIPE_EMULATOR_DATA             in memory when left out
  --secret-key KEY          STRIPE_EMULATOR_SECRET_KEY
  --publishable-key KEY     STRIPE_EMULATOR_PUBLISHABLE_KEY
  --webhook-url URL         STRIPE_EMULATOR_WEBHOOK_URL
  --webhook-secret SECRET   STRIPE_EMULATOR_WEBHOOK_SECRET
  --webhook-events LIST     STRIPE_EMULATOR_WEBHOOK_EVENTS   all
  --webhook-retry LIST      STRIPE_EMULATOR_WEBHOOK_RETRY    waits in ms, comma separated
  --processing-ms N         STRIPE_EMULATOR_PROCESSING_MS    5000
  --refund-ms N             STRIPE_EMULATOR_REFUND_MS        2000
  --public-url URL          STRIPE_EMULATOR_PUBLIC_URL       the address that the request came to
`;

const FLAGS = [
  "port",
  "host",
  "data",
  "secret-key",
  "publishable-key",
  "webhook-url",
  "webhook-secret",
  "webhook-events",
  "webhook-retry",
  "processing-ms",
  "refund-ms",
  "public-url",
] as const;

type Flag = (typeof FLAGS)[number];

/** Options from the command line, else from the environment. Throws with a sentence on a bad value. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): EmulatorOptions | "help" {
  const spec = {
    help: { type: "boolean" },
    ...Object.fromEntries(FLAGS.map((flag) => [flag, { type: "string" }])),
  };
  const { values } = parseArgs({ args, options: spec as Record<string, { type: "string" | "boolean" }> });
  if (values.help === true) return "help";
  const read = (flag: Flag): string | undefined => {
    const given = values[flag] ?? env[`STRIPE_EMULATOR_${flag.toUpperCase().replaceAll("-", "_")}`];
    return typeof given === "string" && given !== "" ? given : undefined;
  };
  const number = (flag: Flag): number | undefined => {
    const text = read(flag);
    if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text);
    throw new Error(`--${flag} must be a whole number, not "${text}"`);
  };
  const options: EmulatorOptions = {
    port: number("port") ?? 12111,
    host: read("host") ?? "127.0.0.1",
    dataDir: read("data") ?? null,
    webhookEndpoints: readTarget(read),
  };
  assign(options, "secretKey", read("secret-key"));
  assign(options, "publishableKey", read("publishable-key"));
  assign(options, "publicUrl", read("public-url")?.replace(/\/$/, ""));
  assign(options, "processingMs", number("processing-ms"));
  assign(options, "refundMs", number("refund-ms"));
  assign(options, "webhookRetryMs", readWaits(read("webhook-retry")));
  return options;
}

function readTarget(read: (flag: Flag) => string | undefined): WebhookTarget[] {
  const url = read("webhook-url");
  if (url === undefined) return [];
  const secret = read("webhook-secret");
  if (secret === undefined) throw new Error("--webhook-url needs --webhook-secret");
  const events = read("webhook-events")
    ?.split(",")
    .map((name) => name.trim());
  return [events === undefined ? { url, secret } : { url, secret, events }];
}

function readWaits(text: string | undefined): number[] | undefined {
  if (text === undefined) return undefined;
  const waits = text.split(",").map(Number);
  if (waits.every((wait) => Number.isInteger(wait) && wait >= 0)) return waits;
  throw new Error(`--webhook-retry must be whole milliseconds separated by commas, not "${text}"`);
}

function assign<K extends keyof EmulatorOptions>(
  options: EmulatorOptions,
  key: K,
  value: EmulatorOptions[K] | undefined,
) {
  if (value !== undefined) options[key] = value;
}
