import type { DatabaseSync } from "node:sqlite";
import { createTransaction, openDatabase } from "./database.ts";
import { createEvents, type Events } from "./events.ts";
import { createObjects, type Objects } from "./objects.ts";
import { TABLES } from "./schema.ts";

export type TaskKind = "settle_intent" | "finish_refund" | "reference_refund";

export interface Task {
  id: number;
  kind: TaskKind;
  objectId: string;
}

export interface StoredAnswer {
  path: string;
  params: string;
  status: number;
  body: string;
  requestId: string;
}

/** Everything durable, behind one connection; every method is synchronous, so a request runs undisturbed. */
export interface Store {
  objects: Objects;
  events: Events;
  transaction<T>(work: () => T): T;
  /** Whether a delivery or a task was added since the last call: most requests add none, and need no look around. */
  takeWorkAwaits(): boolean;
  scheduleTask(kind: TaskKind, objectId: string, dueAt: number): void;
  dueTasks(now: number): Task[];
  nextTaskAfter(now: number): number | null;
  dropTask(id: number): void;
  dropTasksOf(objectId: string): void;
  findAnswer(scope: string, key: string): StoredAnswer | undefined;
  rememberAnswer(scope: string, key: string, answer: StoredAnswer, now: number): void;
  /** Forgets idempotency keys older than this moment. */
  forgetAnswersBefore(at: number): void;
  setting(name: string): string | undefined;
  setSetting(name: string, value: string): void;
  /** Empties everything but settings. */
  clear(): void;
  close(): void;
}

export function openStore(folder: string | null): Store {
  const db = openDatabase(folder);
  const transaction = createTransaction(db);
  let workAwaits = false;
  const noteWork = () => {
    workAwaits = true;
  };
  return {
    objects: createObjects(db),
    events: createEvents(db, noteWork),
    transaction,
    takeWorkAwaits: () => {
      const was = workAwaits;
      workAwaits = false;
      return was;
    },
    ...taskStatements(db, noteWork),
    ...answerStatements(db),
    ...settingStatements(db),
    clear: () => {
      transaction(() => {
        for (const table of TABLES) db.exec(`DELETE FROM ${table}`);
      });
    },
    close: () => db.close(),
  };
}

function taskStatements(db: DatabaseSync, noteWork: () => void) {
  const insert = db.prepare("INSERT INTO task (kind, object_id, due_at) VALUES (?, ?, ?)");
  const due = db.prepare(
    "SELECT id, kind, object_id AS objectId FROM task WHERE due_at <= ? ORDER BY due_at, id",
  );
  const next = db.prepare("SELECT min(due_at) AS at FROM task WHERE due_at > ?");
  const drop = db.prepare("DELETE FROM task WHERE id = ?");
  const dropOf = db.prepare("DELETE FROM task WHERE object_id = ?");
  return {
    scheduleTask: (kind: TaskKind, objectId: string, dueAt: number) => {
      noteWork();
      insert.run(kind, objectId, dueAt);
    },
    dueTasks: (now: number) => due.all(now) as unknown as Task[],
    nextTaskAfter: (now: number) => (next.get(now) as { at: number | null }).at,
    dropTask: (id: number) => void drop.run(id),
    dropTasksOf: (objectId: string) => void dropOf.run(objectId),
  };
}

function answerStatements(db: DatabaseSync) {
  const select = db.prepare(
    "SELECT path, params, status, body, request_id AS requestId FROM idempotency WHERE scope = ? AND key = ?",
  );
  const insert = db.prepare(
    `INSERT INTO idempotency (scope, key, path, params, status, body, request_id, created)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const forget = db.prepare("DELETE FROM idempotency WHERE created < ?");
  return {
    findAnswer: (scope: string, key: string) => select.get(scope, key) as unknown as StoredAnswer | undefined,
    rememberAnswer: (scope: string, key: string, answer: StoredAnswer, now: number) => {
      const { path, params, status, body, requestId } = answer;
      insert.run(scope, key, path, params, status, body, requestId, now);
    },
    forgetAnswersBefore: (at: number) => void forget.run(at),
  };
}

function settingStatements(db: DatabaseSync) {
  const select = db.prepare("SELECT value FROM setting WHERE name = ?");
  const upsert = db.prepare(
    "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  return {
    setting: (name: string) => select.get(name)?.value as string | undefined,
    setSetting: (name: string, value: string) => void upsert.run(name, value),
  };
}
