import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { applyMigrations } from "../../scripts/db/apply-migrations.ts";
import {
  ensureDatabase,
  ensureRoles,
  ownerRole,
  servingRole,
  urlForRole,
} from "../../scripts/postgres/roles.ts";
import { openServer } from "../../scripts/postgres/server.ts";

export type BenchDatabase = {
  /** The serving role's, as the shop runs. */
  url: string;
  /** For what a bench does around its measurements: statistics, checkpoints. */
  superuserUrl: string;
  close(): Promise<void>;
};

/**
 * A PostgreSQL of the bench's own, migrated and empty, in a temporary folder. It is as durable as a shop's: every commit
 * waits for the disk.
 */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), "cartelle-bench-"));
  // PostgreSQL may have to run under another account, which must be able to pass through.
  chmodSync(folder, 0o755);
  const passwords = {
    ownerPassword: randomBytes(9).toString("hex"),
    appPassword: randomBytes(9).toString("hex"),
  };
  const server = await openServer({
    folder: path.join(folder, "postgres"),
    password: randomBytes(9).toString("hex"),
    isDurable: true,
  });
  const close = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const superuserUrl = server.superuserUrl("postgres");
    await ensureRoles(superuserUrl, passwords);
    await ensureDatabase(superuserUrl, "bench");
    const url = urlForRole(superuserUrl, servingRole, passwords.appPassword, "bench");
    const ownerUrl = urlForRole(superuserUrl, ownerRole, passwords.ownerPassword, "bench");
    await applyMigrations({ ownerUrl, servingUrl: url });
    return { url, superuserUrl: server.superuserUrl("bench"), close };
  } catch (problem) {
    await close();
    throw problem;
  }
}
