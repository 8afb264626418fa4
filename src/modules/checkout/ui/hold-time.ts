/** "10:48"; an hour or more counts its minutes on. Never negative. */
export function clockWords(remainingMs: number): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const minute = 60_000;

/** The moments at which what is left is said aloud: few, so that a reader is told and not hurried. */
const moments = [
  { ms: minute, words: "One minute left of your hold." },
  { ms: 2 * minute, words: "Two minutes left of your hold." },
  { ms: 5 * minute, words: "Five minutes left of your hold." },
];

/** What is said aloud when the time left passes five minutes, two, or one; null at any other moment. */
export function holdAnnouncement(beforeMs: number, nowMs: number): string | null {
  return moments.find(({ ms }) => beforeMs > ms && nowMs <= ms)?.words ?? null;
}

/** More than this above what was counted down to is a hold that was made longer, not two clocks disagreeing. */
const extensionMs = 20_000;

/** Whether a hold lasts longer than it did when it was read before, `passedMs` ago. */
export function wasExtended(beforeMs: number, passedMs: number, nowMs: number): boolean {
  return nowMs > Math.max(0, beforeMs - passedMs) + extensionMs;
}
