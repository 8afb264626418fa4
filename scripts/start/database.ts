import path from "node:path";
import process from "node:process";
import { applyMigrations, roleOf } from "../db/apply-migrations.ts";
import { superuser } from "../postgres/initialise.ts";
import { findPostmaster } from "../postgres/postmaster.ts";
import { ensureDatabase, ensureRoles, ownerRole, servingRole, urlForRole } from "../postgres/roles.ts";
import { openServer, type Server } from "../postgres/server.ts";
import { dataFolder, readState, writeState } from "./data-folder.ts";
import { ensureSecrets } from "./secrets.ts";

export const databaseName = "cartelle";

/** The two connection strings of the shop's database; they are the same if only DATABASE_URL was given. */
export type DatabaseUrls = { ownerUrl: string; servingUrl: string };

export type ShopDatabase = DatabaseUrls & {
  /** The embedded server, or null when DATABASE_URL names one of the person's own. */
  server: Server | null;
};

/** Whether one role both owns and serves, so that only the triggers guard the ledger. */
export function isOneRole(urls: DatabaseUrls): boolean {
  return roleOf(urls.ownerUrl) === roleOf(urls.servingUrl);
}

/** Starts (or adopts) the embedded server and makes roles and database, unless DATABASE_URL names another. */
export async function openShopDatabase(folder: string): Promise<ShopDatabase> {
  const given = givenUrls();
  if (given) return { ...given, server: null };
  const secrets = ensureSecrets(folder);
  const server = await openServer({
    folder: path.join(folder, "postgres"),
    password: secrets.databaseSuperuser,
    preferredPort: readState<{ port: number }>(folder, "postgres.json")?.port,
    isDurable: process.env.CARTELLE_DATABASE_DURABLE !== "no",
  });
  if (readState<{ port: number }>(folder, "postgres.json")?.port !== server.port) {
    writeState(folder, "postgres.json", { port: server.port });
  }
  const superuserUrl = server.superuserUrl("postgres");
  await ensureRoles(superuserUrl, {
    ownerPassword: secrets.databaseOwner,
    appPassword: secrets.databaseServing,
  });
  await ensureDatabase(superuserUrl, databaseName);
  return { ...embeddedUrls(folder, superuserUrl), server };
}

/**
 * Lends the migrated database to a command: the person's own, the one that a running start holds, or the embedded one
 * started just for this.
 */
export async function withShopDatabase<T>(use: (urls: DatabaseUrls) => Promise<T>): Promise<T> {
  const folder = dataFolder();
  const running = givenUrls() ?? runningUrls(folder);
  if (running) return use(running);
  console.log("Starting the embedded database for this command …");
  const database = await openShopDatabase(folder);
  try {
    return await use(database);
  } finally {
    await database.server?.stop();
  }
}

/** Migrates, and says what it did. */
export async function migrateAloud(urls: DatabaseUrls): Promise<void> {
  const applied = await applyMigrations(urls);
  for (const name of applied) console.log(`Applied migration ${name}.`);
}

function givenUrls(): DatabaseUrls | null {
  const servingUrl = process.env.DATABASE_URL;
  if (!servingUrl) return null;
  return { servingUrl, ownerUrl: process.env.DATABASE_OWNER_URL || servingUrl };
}

function runningUrls(folder: string): DatabaseUrls | null {
  const postmaster = findPostmaster(path.join(folder, "postgres"));
  if (!postmaster) return null;
  const { databaseSuperuser } = ensureSecrets(folder);
  return embeddedUrls(
    folder,
    `postgresql://${superuser}:${databaseSuperuser}@127.0.0.1:${postmaster.port}/postgres`,
  );
}

function embeddedUrls(folder: string, superuserUrl: string): DatabaseUrls {
  const secrets = ensureSecrets(folder);
  return {
    ownerUrl: urlForRole(superuserUrl, ownerRole, secrets.databaseOwner, databaseName),
    servingUrl: urlForRole(superuserUrl, servingRole, secrets.databaseServing, databaseName),
  };
}
