import "server-only";
import { dedicatedConnection } from "#platform/db.ts";
import { logger } from "#platform/logger.ts";

const pollMs = 5_000;
const reconnectMs = 1_000;

/**
 * Runs `drain` when PostgreSQL says that there is work (NOTIFY work), and every 5 seconds in case a notice was missed.
 * One drain runs at a time; notices during it make one more. Returns what stops it and waits for the drain under way.
 */
export function drainOnWork(name: string, channelPayload: string, drain: () => Promise<unknown>): () => Promise<void> {
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
    }
  }

  const unlisten = listenForWork(channelPayload, wake);
  const timer = setInterval(wake, pollMs);
  wake();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    unlisten();
    await running;
  };
}

type Listener = { payload: string; wake: () => void };
const listeners = new Set<Listener>();
let isListening = false;

function listenForWork(payload: string, wake: () => void): () => void {
  const listener = { payload, wake };
  listeners.add(listener);
  if (!isListening) {
    isListening = true;
    void keepListening();
  }
  return () => listeners.delete(listener);
}

/** Holds one connection on LISTEN for the process, and takes another when it breaks; polling covers the gap. */
async function keepListening(): Promise<void> {
  try {
    const client = await dedicatedConnection();
    client.on("notification", (notice) => {
      for (const listener of listeners) if (notice.payload === listener.payload) listener.wake();
    });
    await new Promise<void>((resolve, reject) => {
      client.once("error", reject);
      client.once("end", resolve);
      client.query("LISTEN work").catch(reject);
    });
  } catch (error) {
    logger.warn({ err: error }, "the connection that listens for work broke");
  }
  if (listeners.size > 0) setTimeout(() => void keepListening(), reconnectMs).unref();
}
