import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/prisma/client.ts";
import { env } from "./env.ts";
import { logger } from "./logger.ts";
import type { Statement } from "./sql.ts";

/** Runs statements, one at a time, on one connection or on whichever of the pool is free. */
export type Executor = {
  /** Rows of a statement. The caller states their shape; stores keep that beside the SQL. */
  rows<Row>(statement: Statement): Promise<Row[]>;
  /** The number of rows a statement changed: what compare-and-set judges by. */
  affected(statement: Statement): Promise<number>;
};

/** An open transaction. Functions that take one must not be handed the pool. */
export type Tx = Executor & { readonly isTransaction: true };

type Database = { url: string; pool: pg.Pool; prisma: PrismaClient; executor: Executor };

// int8 and numeric arrive as strings by default; counts and sums here are far below 2^53.
const types = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    if (oid === 20 || oid === 1700) return Number;
    return pg.types.getTypeParser(oid, format as "text");
  },
};

const store = globalThis as { cartelleDatabase?: Database | undefined };

/** Opens the process's database; without arguments, the one the environment names. Opening a second closes nothing. */
export function openDatabase(options: { url?: string; maxConnections?: number } = {}): void {
  const url = options.url ?? env().DATABASE_URL;
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maxConnections ?? env().DATABASE_POOL_SIZE,
    types: types as pg.CustomTypesConfig,
    application_name: "cartelle",
  });
  // The error carries the whole client with it, connection string and all.
  pool.on("error", ({ message }) => logger.error({ reason: message }, "an idle database connection broke"));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) });
  store.cartelleDatabase = { url, pool, prisma, executor: executorOn(pool) };
}

export async function closeDatabase(): Promise<void> {
  const database = store.cartelleDatabase;
  store.cartelleDatabase = undefined;
  await database?.prisma.$disconnect();
  await database?.pool.end();
}

function current(): Database {
  if (store.cartelleDatabase === undefined) openDatabase();
  return store.cartelleDatabase as Database;
}

/** Prisma, for plain reads and writes (always with `select`). It shares the pool with `db()` and `inTransaction`. */
export function prisma(): PrismaClient {
  return current().prisma;
}

/** Raw statements outside a transaction, each committed by itself. */
export function db(): Executor {
  return current().executor;
}

/** A connection of the pool, for work that manages its own transaction. The caller releases it. */
export function dedicatedConnection(): Promise<pg.PoolClient> {
  return current().pool.connect();
}

/** A connection of its own beside the pool, for LISTEN. The caller ends it. */
export async function openListener(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: current().url,
    application_name: "cartelle-listener",
    keepAlive: true,
  });
  await client.connect();
  return client;
}

const maxTries = 6;
const retryableCodes = new Set(["40001", "40P01"]);

/**
 * Runs `work` in one READ COMMITTED transaction and commits it, unless the work throws or returns `{ ok: false }`: then
 * everything is rolled back. Deadlocks and serialisation failures are tried again, up to 6 times, with jitter; so the work
 * may run more than once and must not reach outside the database.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(work);
    } catch (error) {
      if (attempt >= maxTries || !isRetryable(error)) throw error;
      await sleep(Math.random() * 5 * 2 ** attempt);
    }
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code !== undefined && retryableCodes.has(error.code);
}

async function runOnce<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await current().pool.connect();
  let broken: Error | undefined;
  // A connection that is cut while it is lent out says so here; unheard, it would end the process.
  const noteBroken = (error: Error) => {
    broken = error;
  };
  client.on("error", noteBroken);
  try {
    await client.query("BEGIN");
    const result = await work({ ...executorOn(client), isTransaction: true });
    await client.query(isFailure(result) ? "ROLLBACK" : "COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw error;
  } finally {
    client.off("error", noteBroken);
    client.release(broken);
  }
}

function isFailure(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === false;
}

function executorOn(target: pg.Pool | pg.PoolClient): Executor {
  return {
    async rows<Row>(statement: Statement) {
      const result = await target.query(statement);
      return result.rows as Row[];
    },
    async affected(statement) {
      const result = await target.query(statement);
      return result.rowCount ?? 0;
    },
  };
}
