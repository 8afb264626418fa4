import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { dedicatedConnection, type Executor, type Tx } from "#platform/db.ts";
import type { Statement } from "#platform/sql.ts";

type Connection = Awaited<ReturnType<typeof dedicatedConnection>>;

const maxTries = 8;
const maxPauseMs = 200;

/** Deadlock and serialisation failure: the whole transaction was rolled back and may run again. */
const retryable = new Set(["40001", "40P01"]);

/**
 * What the work came to. `last` is the answer to its last statement, which must have been sent and need not have been
 * awaited: on a pipelining connection COMMIT then travels right behind it and a round trip is saved.
 */
export type Work<T> = { value: T; last: Promise<unknown> };

/** The work was done, but whether its COMMIT took effect is not known: the connection broke before the answer. */
export class CommitUnknown<T> extends Error {
  readonly value: T;

  constructor(value: T, cause: unknown) {
    super("the connection was lost during COMMIT", { cause });
    this.name = "CommitUnknown";
    this.value = value;
  }
}

/**
 * One READ COMMITTED transaction that is always committed, also when its callers are refused. Deadlocks and serialisation
 * failures are tried again with jitter, 8 times at most, so `work` must not reach outside the database.
 *
 * @throws CommitUnknown when it can't be told whether the commit took effect.
 */
export function deskTransaction<T>(work: (tx: Tx) => Promise<Work<T>>): Promise<T> {
  return withRetries((connection) => runTransaction(connection, work));
}

/**
 * One statement that commits by itself, tried again like a transaction. `value` is what is decided if it took effect.
 *
 * @throws CommitUnknown with that value when it can't be told.
 */
export function deskStatement<T, V>(value: V, run: (executor: Executor) => Promise<T>): Promise<T> {
  return withRetries(async (connection) => {
    try {
      return await run(executorOn(connection));
    } catch (error) {
      throw isConnectionFailure(error) ? new CommitUnknown(value, error) : error;
    }
  });
}

async function withRetries<T>(use: (connection: Connection) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withConnection(use);
    } catch (error) {
      if (attempt >= maxTries || !retryable.has(sqlState(error) ?? "")) throw error;
      await sleep(Math.random() * Math.min(maxPauseMs, 4 * 2 ** attempt));
    }
  }
}

async function withConnection<T>(use: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await dedicatedConnection();
  let broken: Error | undefined;
  // A connection that breaks while no statement runs says so by this event, and unheard it would end the process.
  const onError = (error: Error) => {
    broken = error;
  };
  connection.on("error", onError);
  try {
    return await use(connection);
  } catch (error) {
    if (error instanceof CommitUnknown || isConnectionFailure(error)) broken ??= error as Error;
    throw error;
  } finally {
    connection.off("error", onError);
    connection.release(broken);
  }
}

async function runTransaction<T>(connection: Connection, work: (tx: Tx) => Promise<Work<T>>): Promise<T> {
  try {
    const begun = connection.query("BEGIN");
    if (!connection.pipeline) await begun;
    const done = await work({ ...executorOn(connection, begun), isTransaction: true });
    await commit(connection, done);
    return done.value;
  } catch (error) {
    if (error instanceof CommitUnknown || isConnectionFailure(error)) throw error;
    await connection.query("ROLLBACK");
    throw error;
  }
}

async function commit<T>(connection: Connection, { value, last }: Work<T>): Promise<void> {
  if (!connection.pipeline) await last;
  const [written, committed] = await Promise.allSettled([last, connection.query("COMMIT")]);
  // The server answered the statement with an error, so it answers the COMMIT with ROLLBACK.
  if (written.status === "rejected" && sqlState(written.reason) !== undefined) throw written.reason;
  if (committed.status === "rejected") {
    if (isDefiniteRollback(committed.reason)) throw committed.reason;
    throw new CommitUnknown(value, committed.reason);
  }
  if (written.status === "rejected") throw written.reason;
  // A transaction with a failed statement answers COMMIT with ROLLBACK: somebody swallowed the failure.
  if (committed.value.command !== "COMMIT") {
    throw new Error("a statement of the batch had failed, and all was rolled back");
  }
}

function executorOn(connection: Connection, begun?: Promise<unknown>): Executor {
  const run = async (statement: Statement) => {
    // BEGIN was sent before and has been answered by then; nothing may count on a transaction that did not begin.
    const [, result] = await Promise.all([begun, connection.query(statement)]);
    return result;
  };
  return {
    async rows<Row>(statement: Statement) {
      return (await run(statement)).rows as Row[];
    },
    async affected(statement) {
      return (await run(statement)).rowCount ?? 0;
    },
  };
}

/** PostgreSQL's code of an error, if it comes from there. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error) || !("severity" in error))
    return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** A deadlock, serialisation failure or broken constraint found at COMMIT: it did not take effect. */
function isDefiniteRollback(error: unknown): boolean {
  return /^(23|40)/.test(sqlState(error) ?? "");
}

/** Whether the failure lies with the connection or the server, so that asking again at once would fail just the same. */
export function isConnectionFailure(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return /^(08|53|57P|58|XX)/.test(state);
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return /^E[A-Z]+$/.test(code) || /connection|connect|not queryable|Client was closed/i.test(error.message);
}
