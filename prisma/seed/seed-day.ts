/** The instant `days` before the start of the day that `now` is in, in UTC; so a seed has one order all day long. */
export function daysAgo(days: number, now: Date): string {
  const startOfDay = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return new Date(startOfDay - days * 86_400_000).toISOString();
}
