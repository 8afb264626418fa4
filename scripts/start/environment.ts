import path from "node:path";
import process from "node:process";
import { parseEnv } from "../../src/platform/env.ts";
import type { DatabaseUrls } from "./database.ts";
import { StartProblem } from "./problem.ts";
import type { Secrets } from "./secrets.ts";

type Variables = Record<string, string | undefined>;

export type Mode = "production" | "development";

/** How this run was asked to run. */
export type RunSettings = {
  mode: Mode;
  port: number;
  /** The address to listen on; all of them by default, so that a phone in the same network can look. */
  host: string;
  dataFolder: string;
  isStripeEmbedded: boolean;
};

/** Loads `.env` if there is one; what the process was started with wins. */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile(".env");
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "ENOENT") throw problem;
  }
}

/** @throws StartProblem for a PORT that is none. */
export function readRunSettings(mode: Mode, dataFolder: string): RunSettings {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartProblem(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  }
  return {
    mode,
    port,
    host: process.env.HOST || "0.0.0.0",
    dataFolder,
    isStripeEmbedded: !process.env.STRIPE_SECRET_KEY,
  };
}

/** The environment of web and worker: what was given, completed by what this machine embeds. */
export function shopEnvironment(parts: {
  settings: RunSettings;
  secrets: Secrets;
  database: DatabaseUrls;
  emulatorPort: number | null;
}): NodeJS.ProcessEnv {
  const { settings, secrets, database, emulatorPort } = parts;
  const environment: NodeJS.ProcessEnv = {
    APP_ORIGIN: `http://localhost:${settings.port}`,
    APP_SECRET: secrets.appSecret,
    CRON_SECRET: secrets.cronSecret,
    STORAGE_DIR: path.join(settings.dataFolder, "files"),
    ...withoutEmpty(process.env),
    // After what was given: a left-over setting for the real Stripe must not reach half of the pair.
    ...(emulatorPort === null ? {} : emulatorVariables(secrets, emulatorPort)),
    NODE_ENV: settings.mode,
    DATABASE_URL: database.servingUrl,
    PORT: String(settings.port),
    HOSTNAME: settings.host,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  // The processes that serve have no business with the role that owns the tables.
  delete environment.DATABASE_OWNER_URL;
  return environment;
}

/** @throws StartProblem that names each variable the shop could not run with. */
export function checkEnvironment(environment: NodeJS.ProcessEnv): void {
  try {
    parseEnv(environment);
  } catch (problem) {
    throw new StartProblem((problem as Error).message);
  }
}

function emulatorVariables(secrets: Secrets, port: number): Variables {
  return {
    STRIPE_SECRET_KEY: secrets.stripeSecretKey,
    STRIPE_PUBLISHABLE_KEY: secrets.stripePublishableKey,
    STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
    STRIPE_API_BASE: `http://127.0.0.1:${port}`,
    STRIPE_SCRIPT_URL: `http://localhost:${port}/v3/`,
  };
}

function withoutEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
}
