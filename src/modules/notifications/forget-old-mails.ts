import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/**
 * Deletes mails of more than a year ago and the effects that asked for them, as the privacy page says; returns how many
 * mails. What a visitor wrote stands in both.
 */
export async function forgetOldMails(): Promise<number> {
  await db().affected(sql`
    delete from effect where kind like 'mail.%' and state = 'DONE' and done_at < now() - interval '1 year'`);
  return db().affected(sql`delete from mail where created_at < now() - interval '1 year'`);
}
