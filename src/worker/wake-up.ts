import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { openListener } from "#platform/db.ts";
import { logger } from "#platform/logger.ts";

const reconnectMs = 1_000;

export type DrainOptions = {
  name: string;
  /** Runs at least this often, in case a notice was missed or work came due by itself. */
  pollMs: number;
  /** Runs are this far apart at least, so that what comes in a burst is carried out in batches. */
  restMs: number;
  drain: () => Promise<unknown>;
};

/**
 * Runs `drain` when PostgreSQL says that there is work (NOTIFY work, with this name), and on a poll. One run at a time;
 * notices during it make one more. Returns what stops it and waits for the run under way.
 */
export function drainOnWork({ name, pollMs, restMs, drain }: DrainOptions): () => Promise<void> {
  let isStopped = false;
  let isWanted = false;
  let running: Promise<void> | undefined;

  function wake() {
    isWanted = true;
    running ??= loop().finally(() => {
      running = undefined;
      if (isWanted && !isStopped) wake();
    });
  }

  async function loop() {
    while (isWanted && !isStopped) {
      isWanted = false;
      await drain().catch((error: unknown) => logger.error({ err: error, drain: name }, "a drain failed"));
      await sleep(restMs);
    }
  }

  const unlisten = listenForWork(name, wake);
  const timer = setInterval(wake, pollMs);
  wake();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    unlisten();
    await running;
  };
}

type Listener = { name: string; wake: () => void };
const listeners = new Set<Listener>();
let listening: { stop: () => void } | undefined;

function listenForWork(name: string, wake: () => void): () => void {
  const listener = { name, wake };
  listeners.add(listener);
  listening ??= keepListening();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    listening?.stop();
    listening = undefined;
  };
}

/** Holds one connection on LISTEN for the process, and takes another when it breaks; polling covers the gap. */
function keepListening(): { stop: () => void } {
  let isStopped = false;
  let endConnection = () => {};

  async function listenOnce() {
    const client = await openListener();
    endConnection = () => void client.end();
    client.on("notification", (notice) => {
      for (const listener of listeners) if (notice.payload === listener.name) listener.wake();
    });
    const ended = new Promise<void>((resolve, reject) => {
      client.once("error", reject);
      client.once("end", resolve);
    });
    await Promise.race([client.query("LISTEN work").then(() => ended), ended]);
  }

  async function keep() {
    while (!isStopped) {
      await listenOnce().catch((error: Error) =>
        logger.warn({ reason: error.message }, "the connection that listens for work broke"),
      );
      if (!isStopped) await sleep(reconnectMs);
    }
  }

  void keep();
  return {
    stop() {
      isStopped = true;
      endConnection();
    },
  };
}
