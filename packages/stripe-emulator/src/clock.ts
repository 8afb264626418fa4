/** The emulator's own time: the machine's clock plus an offset that tests may move forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Stripe's `created`: whole seconds. */
  seconds(): number;
  offsetMs(): number;
  advance(ms: number): void;
}

export function createClock(base: () => number = Date.now, startOffsetMs = 0): Clock {
  let offset = startOffsetMs;
  const now = () => base() + offset;
  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    offsetMs: () => offset,
    advance: (ms) => {
      offset += ms;
    },
  };
}
