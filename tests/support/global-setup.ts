import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../../scripts/db/apply-migrations.ts";
import {
  ensureDatabase,
  ensureRoles,
  ownerRole,
  servingRole,
  urlForRole,
  withClient,
} from "../../scripts/postgres/roles.ts";
import { openServer } from "../../scripts/postgres/server.ts";

/** How the tests reach the server that this run has to itself. */
export type TestServer = {
  superuserUrl: string;
  template: string;
  ownerPassword: string;
  appPassword: string;
};

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/**
 * Starts one PostgreSQL for the run, in a folder of its own (or takes the superuser's DATABASE_URL_TEST), and migrates
 * the template that every test database is cloned from.
 */
export default async function setUpServer(project: TestProject): Promise<() => Promise<void>> {
  const { superuserUrl, stop } = await openTestServer();
  const template = `cartelle_template_${randomBytes(4).toString("hex")}`;
  const server = { superuserUrl, template, ownerPassword: "owner", appPassword: "app" };
  try {
    await prepareTemplate(server);
  } catch (problem) {
    await stop();
    throw problem;
  }
  project.provide("testServer", server);
  return async () => {
    await withClient(superuserUrl, (client) => client.query(`DROP DATABASE ${template} WITH (FORCE)`));
    await stop();
  };
}

async function prepareTemplate(server: TestServer): Promise<void> {
  await ensureRoles(server.superuserUrl, server);
  await ensureDatabase(server.superuserUrl, server.template);
  await applyMigrations({
    ownerUrl: urlForRole(server.superuserUrl, ownerRole, server.ownerPassword, server.template),
    servingUrl: urlForRole(server.superuserUrl, servingRole, server.appPassword, server.template),
  });
}

async function openTestServer(): Promise<{ superuserUrl: string; stop: () => Promise<void> }> {
  if (process.env.DATABASE_URL_TEST)
    return { superuserUrl: process.env.DATABASE_URL_TEST, stop: async () => {} };
  const folder = mkdtempSync(path.join(tmpdir(), "cartelle-test-"));
  // PostgreSQL may have to run under another account, which must be able to pass through.
  chmodSync(folder, 0o755);
  const server = await openServer({
    folder: path.join(folder, "postgres"),
    password: randomBytes(12).toString("hex"),
    isDurable: false,
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { superuserUrl: server.superuserUrl("postgres"), stop };
}
