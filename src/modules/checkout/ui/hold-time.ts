/** "10:48"; an hour or more counts its minutes on. Never negative. */
export function clockWords(remainingMs: number): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const minute = 60_000;

/** What is said aloud when the time left passes five minutes or one; null at any other moment. */
export function holdAnnouncement(beforeMs: number, nowMs: number): string | null {
  if (beforeMs > minute && nowMs <= minute) return "One minute left of your hold.";
  if (beforeMs > 5 * minute && nowMs <= 5 * minute) return "Five minutes left of your hold.";
  return null;
}
