import { AsyncLocalStorage } from "node:async_hooks";

/** Ids that every line logged inside belongs to: request, action, event, effect, job. */
export type LogContext = Record<string, string>;

const storage = new AsyncLocalStorage<LogContext>();

/** Runs work so that all it logs, however deep, carries these ids besides those it is already inside of. */
export function withLogContext<T>(ids: LogContext, work: () => T): T {
  return storage.run({ ...storage.getStore(), ...ids }, work);
}

export function currentLogContext(): LogContext {
  return storage.getStore() ?? {};
}
