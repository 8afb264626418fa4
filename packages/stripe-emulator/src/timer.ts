import type { World } from "./scope.ts";
import { runDueTasks } from "./tasks.ts";
import type { Courier } from "./webhooks/courier.ts";

export interface Timer {
  /** Looks again at what is due; call after anything that may have scheduled work or moved the clock. */
  wake(): void;
  stop(): void;
}

const LONGEST_SLEEP_MS = 60_000;
const KEYS_LIVE_MS = 24 * 60 * 60 * 1000;

/** One timer for all that waits: settling payments, refunds, webhook retries, and forgetting old idempotency keys. */
export function createTimer(world: World, courier: Courier): Timer {
  const { store, clock } = world;
  let handle: NodeJS.Timeout | undefined;
  let wakesAt = Number.POSITIVE_INFINITY;
  let lastPrune = 0;
  let stopped = false;

  function tick(): void {
    wakesAt = Number.POSITIVE_INFINITY;
    if (stopped) return;
    runDueTasks(world);
    courier.deliverDue();
    prune();
    schedule();
  }

  function prune(): void {
    if (clock.now() - lastPrune < KEYS_LIVE_MS / 24) return;
    lastPrune = clock.now();
    store.forgetAnswersBefore(clock.now() - KEYS_LIVE_MS);
  }

  function schedule(): void {
    const now = clock.now();
    const next = Math.min(
      store.nextTaskAfter(now) ?? Number.POSITIVE_INFINITY,
      store.events.nextDueAfter(now) ?? Number.POSITIVE_INFINITY,
    );
    const delay = Math.min(Math.max(next - now, 1), LONGEST_SLEEP_MS);
    if (stopped || Date.now() + delay >= wakesAt) return;
    clearTimeout(handle);
    wakesAt = Date.now() + delay;
    handle = setTimeout(tick, delay);
    handle.unref();
  }

  return {
    wake: () => {
      if (!stopped) tick();
    },
    stop: () => {
      stopped = true;
      clearTimeout(handle);
    },
  };
}
