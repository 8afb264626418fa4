import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/** Takes a passkey away, if it is the person's own. */
export async function removePasskey(personId: string, passkeyId: string): Promise<void> {
  await db().affected(sql`delete from passkey where id = ${passkeyId} and person_id = ${personId}`);
}

/** Signs another of the person's browsers out. */
export async function endSession(personId: string, sessionId: string): Promise<void> {
  await db().affected(sql`delete from session where id = ${sessionId} and person_id = ${personId}`);
}

/** Signs every browser out but the caller's own. */
export async function endOtherSessions(personId: string, ownSessionId: string): Promise<void> {
  await db().affected(sql`delete from session where person_id = ${personId} and id <> ${ownSessionId}`);
}
