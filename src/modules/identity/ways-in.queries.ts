import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { OpenSession, OwnPasskey } from "./identity.ts";

/** A person's passkeys, oldest first. */
export async function passkeysOf(personId: string): Promise<OwnPasskey[]> {
  return db().rows<OwnPasskey>(sql`
    select id, coalesce(name, '') as name, is_backed_up as "isSynced", created_at as "createdAt"
    from passkey where person_id = ${personId} order by created_at nulls first, id`);
}

/** The browsers a person is signed in with, the caller's own first. */
export async function sessionsOf(personId: string, ownSessionId: string): Promise<OpenSession[]> {
  return db().rows<OpenSession>(sql`
    select id, coalesce(user_agent, '') as "userAgent", created_at as "signedInAt", id = ${ownSessionId} as "isOwn"
    from session where person_id = ${personId} and expires_at > now()
    order by id = ${ownSessionId} desc, created_at desc`);
}
