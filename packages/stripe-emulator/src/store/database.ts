import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SCHEMA } from "./schema.ts";

/**
 * Opens `stripe.db` in the folder, or a database in memory when there is none.
 *
 * WAL with synchronous NORMAL: a commit reaches the operating system before the answer leaves, so a `kill -9` of
 * this process loses nothing that was answered. Only a power cut could lose the last commits. FULL would add an
 * fsync that blocks the only thread on every request, a price real Stripe's callers never pay on this machine.
 */
export function openDatabase(folder: string | null): DatabaseSync {
  if (folder !== null) mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(folder === null ? ":memory:" : join(folder, "stripe.db"));
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;");
  db.exec("PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000;");
  db.exec(SCHEMA);
  return db;
}

/** Gives a function that runs `work` in one transaction: all of its writes or, when it throws, none. */
export function createTransaction(db: DatabaseSync): <T>(work: () => T) => T {
  const begin = db.prepare("BEGIN IMMEDIATE");
  const commit = db.prepare("COMMIT");
  const rollback = db.prepare("ROLLBACK");
  return (work) => {
    begin.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      rollback.run();
      throw error;
    }
  };
}
