import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { dedicatedConnection, type Tx } from "#platform/db.ts";

type Connection = Awaited<ReturnType<typeof dedicatedConnection>>;

const maxTries = 8;
const maxPauseMs = 200;

/** Deadlock and serialisation failure: the whole transaction was rolled back and may run again. */
const retryable = new Set(["40001", "40P01"]);

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
export async function deskTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(work);
    } catch (error) {
      if (attempt >= maxTries || !retryable.has(sqlState(error) ?? "")) throw error;
      await sleep(Math.random() * Math.min(maxPauseMs, 4 * 2 ** attempt));
    }
  }
}

async function runOnce<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const connection = await dedicatedConnection();
  const state: { broken?: Error } = {};
  // A connection that breaks while no statement runs says so by this event, and unheard it would end the process.
  const onError = (error: Error) => {
    state.broken = error;
  };
  connection.on("error", onError);
  try {
    await connection.query("BEGIN");
    const value = await work(transactionOn(connection));
    await commit(connection, value);
    return value;
  } catch (error) {
    if (error instanceof CommitUnknown) state.broken ??= error;
    else await connection.query("ROLLBACK").catch(onError);
    throw error;
  } finally {
    connection.off("error", onError);
    connection.release(state.broken);
  }
}

async function commit<T>(connection: Connection, value: T): Promise<void> {
  let command: string;
  try {
    ({ command } = await connection.query("COMMIT"));
  } catch (error) {
    if (retryable.has(sqlState(error) ?? "") || isIntegrityViolation(error)) throw error;
    throw new CommitUnknown(value, error);
  }
  // A transaction with a failed statement answers COMMIT with ROLLBACK: somebody swallowed the failure.
  if (command !== "COMMIT") throw new Error("a statement of the batch had failed, and all was rolled back");
}

function transactionOn(connection: Connection): Tx {
  return {
    isTransaction: true,
    async rows<Row>(statement: Parameters<Tx["rows"]>[0]) {
      return (await connection.query(statement)).rows as Row[];
    },
    async affected(statement) {
      return (await connection.query(statement)).rowCount ?? 0;
    },
  };
}

/** PostgreSQL's code of an error, if it comes from there. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error) || !("severity" in error))
    return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function isIntegrityViolation(error: unknown): boolean {
  return sqlState(error)?.startsWith("23") ?? false;
}

/** Whether the failure lies with the connection or the server, so that asking again at once would fail just the same. */
export function isConnectionFailure(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return /^(08|53|57P|58|XX)/.test(state);
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return /^E[A-Z]+$/.test(code) || /connection|connect|not queryable|Client was closed/i.test(error.message);
}
