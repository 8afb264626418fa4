import "server-only";
import { db } from "../db.ts";
import { env } from "../env.ts";
import { err, ok, type Result } from "../result.ts";
import { sql } from "../sql.ts";

/** Too many in this window; `retryAfterMs` until the next one begins. */
export type RateLimited = { code: "rate_limited"; retryAfterMs: number };

/**
 * Counts one attempt under a key ("sign-in:203.0.113.7") and refuses it when the window's `limit` is used up. One
 * statement, by the database's clock, so that all processes count together. RATE_LIMITS=off lets everything through.
 *
 * @param options.windowMs windows lie on a fixed grid: at most twice the limit passes within any window's length.
 */
export async function limitRate(options: {
  key: string;
  limit: number;
  windowMs: number;
}): Promise<Result<undefined, RateLimited>> {
  if (env().RATE_LIMITS === "off") return ok();
  const { key, limit, windowMs } = options;
  const [row] = await db().rows<{ count: number; retryAfterMs: number }>(sql`
    with this_window as (
      select floor(extract(epoch from clock_timestamp()) * 1000 / ${windowMs}::bigint) * ${windowMs}::bigint as start_ms
    )
    insert into rate_limit (key, window_start, count)
    select ${key}::text, to_timestamp(start_ms / 1000.0), 1 from this_window
    on conflict (key, window_start) do update set count = rate_limit.count + 1
    returning count, ceil(
      extract(epoch from window_start) * 1000 + ${windowMs}::bigint - extract(epoch from clock_timestamp()) * 1000
    )::int as "retryAfterMs"`);
  if (row === undefined || row.count <= limit) return ok();
  return err({ code: "rate_limited", retryAfterMs: Math.max(1, row.retryAfterMs) });
}

/** The longest window anybody may use; what began earlier counts for nothing any more. */
const longestWindow = "1 day";

/** Deletes windows that are over, a batch at a time; returns how many. For a recurring job. */
export async function forgetOldRateWindows(batch = 10_000): Promise<number> {
  return await db().affected(sql`
    delete from rate_limit where ctid in (
      select ctid from rate_limit where window_start < clock_timestamp() - ${longestWindow}::interval limit ${batch}::int
    )`);
}
