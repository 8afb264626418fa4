import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { projectFolder } from "../bootstrap/project.mjs";
import { withClient } from "../postgres/roles.ts";
import { listForEngine, readMigrations } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

export type MigrationTarget = { ownerUrl: string; servingUrl: string };

/** An arbitrary number that all migrators of one database agree on. */
const migratorLock = 7_235_118;

/**
 * Applies what the database lacks of prisma/migrations and renews the serving role's grants. Safe to run from several
 * processes at once: an advisory lock lets one in, and the others then find nothing left to do.
 * @returns the names of the migrations it applied.
 */
export async function applyMigrations(target: MigrationTarget): Promise<string[]> {
  return withClient(target.ownerUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [migratorLock]);
    const pending = await findPending(client);
    const applied = pending.length > 0 ? await runEngine(target.ownerUrl) : [];
    await grantServingRole(client, target);
    return applied;
  });
}

function runEngine(ownerUrl: string): Promise<string[]> {
  return withSchemaEngine(ownerUrl, async (engine) => {
    const filters = { externalTables: [], externalEnums: [] };
    const outcome = await engine.applyMigrations({ migrationsList: listForEngine(), filters });
    return outcome.appliedMigrationNames;
  });
}

type HistoryRow = { migration_name: string; checksum: string; finished_at: Date | null };

/** Migrations on disk that the database has not finished. Throws if one was edited after it was applied, or failed. */
async function findPending(client: pg.Client): Promise<string[]> {
  const history = await readHistory(client);
  return readMigrations()
    .filter(({ name, checksum }) => {
      const row = history.get(name);
      if (!row) return true;
      if (!row.finished_at)
        throw new Error(`Migration ${name} failed earlier; see its row in _prisma_migrations.`);
      if (row.checksum !== checksum)
        throw new Error(
          `Migration ${name} was edited after it was applied. Undo the edit, or run: npm run db:reset`,
        );
      return false;
    })
    .map(({ name }) => name);
}

async function readHistory(client: pg.Client): Promise<Map<string, HistoryRow>> {
  const exists = await client.query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS yes");
  if (!exists.rows[0].yes) return new Map();
  const { rows } = await client.query<HistoryRow>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
}

async function grantServingRole(client: pg.Client, { ownerUrl, servingUrl }: MigrationTarget): Promise<void> {
  const [owner, serving] = [roleOf(ownerUrl), roleOf(servingUrl)];
  const role = pg.escapeIdentifier(serving);
  // The job queue makes and changes tables of its own, in a schema of its own.
  await client.query(`CREATE SCHEMA IF NOT EXISTS pgboss AUTHORIZATION ${role}`);
  if (serving === owner) return;
  const grants = readFileSync(path.join(projectFolder, "prisma", "grants.sql"), "utf8").replaceAll(
    "{{role}}",
    role,
  );
  await client.query(`BEGIN; ${grants} COMMIT;`);
}

/** The role that a connection string signs in as. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
