import "server-only";
import { db } from "../db.ts";
import { logger } from "../logger.ts";
import { sql } from "../sql.ts";

export type Health = {
  /** This process answers. */
  live: true;
  /** It can serve: the database answers and has every migration this build was made for. */
  ready: boolean;
  database: "up" | "down";
  migrations: { expected: string; applied: string | null; upToDate: boolean };
};

const patienceMs = 2_000;

/**
 * Looks whether the process can do its work.
 *
 * @param expectedMigration the newest migration the running code was built with; newer ones in the database are fine, so
 * that a database can be migrated before its servers are replaced.
 */
export async function readHealth(expectedMigration: string): Promise<Health> {
  const state = await readMigrations(expectedMigration);
  const upToDate = state?.hasExpected ?? false;
  return {
    live: true,
    ready: upToDate,
    database: state === undefined ? "down" : "up",
    migrations: { expected: expectedMigration, applied: state?.newest ?? null, upToDate },
  };
}

type MigrationState = { newest: string | null; hasExpected: boolean };

async function readMigrations(expected: string): Promise<MigrationState | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patienceMs} ms`)), patienceMs);
  });
  try {
    const [row] = await Promise.race([db().rows<MigrationState>(finishedMigrations(expected)), timeout]);
    return row;
  } catch (error) {
    logger.error({ err: error }, "the database does not answer the health check");
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

const finishedMigrations = (expected: string) => sql`
  select max(migration_name) as newest, coalesce(bool_or(migration_name = ${expected}), false) as "hasExpected"
  from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
