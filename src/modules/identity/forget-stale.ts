import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/**
 * Deletes what has run out: sessions, links and challenges; and accounts that nobody confirmed within a week, which frees
 * their address. For a recurring job.
 */
export async function forgetStaleIdentity(): Promise<{
  sessions: number;
  links: number;
  unconfirmed: number;
}> {
  return {
    sessions: await db().affected(sql`delete from session where expires_at < now()`),
    links: await db().affected(sql`delete from verification where expires_at < now()`),
    unconfirmed: await db().affected(sql`
      delete from person where not is_email_verified and created_at < now() - interval '7 days'`),
  };
}
