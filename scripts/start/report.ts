import { networkInterfaces } from "node:os";
import { type DatabaseUrls, isOneRole, type ShopDatabase } from "./database.ts";
import type { RunSettings } from "./environment.ts";

/** Says where the shop is and which of its surroundings are real. */
export function reportReady(parts: {
  settings: RunSettings;
  environment: NodeJS.ProcessEnv;
  database: ShopDatabase;
  /** Makes the first owner; null once there is one. */
  ownerLink: string | null;
  tookMs: number;
}): void {
  const { settings, environment, database } = parts;
  const lines = [
    "",
    `Cartelle is ready (${Math.round(parts.tookMs)} ms).`,
    "",
    `  Shop      ${environment.APP_ORIGIN}`,
    ...networkAddresses(settings).map((address) => `  Network   ${address}`),
    `  Database  ${database.server ? `embedded PostgreSQL, kept in ${settings.dataFolder}/postgres` : `yours, ${withoutPassword(database.servingUrl)}`}`,
    ...ledgerWarning(database),
    `  Payments  ${settings.isStripeEmbedded ? "embedded Stripe emulator, test cards only (try 4242 4242 4242 4242)" : stripeWords(environment)}`,
    `  Mail      ${environment.MAIL_TRANSPORT ? "real, by SMTP" : "local outbox, nothing is sent"}`,
    `  Files     ${environment.STORAGE_DIR}`,
    `  Admin     ${environment.APP_ORIGIN}/admin`,
    ...(parts.ownerLink === null
      ? []
      : [
          "",
          "There is no owner yet. Open this to become the first one; it works once:",
          "",
          `  ${parts.ownerLink}`,
        ]),
    "",
    "Ctrl-C stops everything.",
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function networkAddresses(settings: RunSettings): string[] {
  if (settings.host !== "0.0.0.0" && settings.host !== "::") return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => `http://${address.address}:${settings.port}`);
}

function ledgerWarning(database: DatabaseUrls): string[] {
  if (!isOneRole(database)) return [];
  return [
    "            One role owns and serves it: only the trigger guards the stock ledger (see DATABASE_OWNER_URL).",
  ];
}

function stripeWords(environment: NodeJS.ProcessEnv): string {
  return environment.STRIPE_SECRET_KEY?.includes("_live_") ? "real Stripe, LIVE" : "real Stripe, test mode";
}

function withoutPassword(url: string): string {
  const parsed = new URL(url);
  parsed.password = "";
  return parsed.href;
}
