import { setTimeout as sleep } from "node:timers/promises";

/** What callers saw: how long each answer took, and over what time. */
export type Timings = { tookMs: number[]; elapsedMs: number };

/**
 * So many callers, each asking again as soon as it is answered, first unmeasured for `warmMs`, then for `runMs`. An answer
 * counts when it comes within the measured time.
 */
export async function runCallers(options: {
  callers: number;
  warmMs: number;
  runMs: number;
  ask: () => Promise<unknown>;
}): Promise<Timings> {
  const tookMs: number[] = [];
  let isMeasuring = false;
  let isOver = false;
  const call = async () => {
    while (!isOver) {
      const askedAt = performance.now();
      await options.ask();
      if (isMeasuring) tookMs.push(performance.now() - askedAt);
    }
  };
  const callers = Promise.all(Array.from({ length: options.callers }, call));
  await Promise.race([sleep(options.warmMs), callers]);
  isMeasuring = true;
  const startedAt = performance.now();
  await Promise.race([sleep(options.runMs), callers]);
  isMeasuring = false;
  const elapsedMs = performance.now() - startedAt;
  isOver = true;
  await callers;
  return { tookMs, elapsedMs };
}
