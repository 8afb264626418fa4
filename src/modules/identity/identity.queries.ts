import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { type CurrentSession, freshSeconds, type Person } from "./identity.ts";

export type SignedIn = { person: Person; session: CurrentSession };

type SignedInRow = Person & { sessionId: string; isFresh: boolean };

/** Whose session a token is, if it has not run out. One statement, by a unique index. */
export async function personOfToken(token: string): Promise<SignedIn | null> {
  const [row] = await db().rows<SignedInRow>(sql`
    select person.id, person.email, person.name, person.is_email_verified as "emailVerified", session.id as "sessionId",
      session.created_at > now() - ${freshSeconds} * interval '1 second' as "isFresh"
    from session join person on person.id = session.person_id
    where session.token = ${token} and session.expires_at > now()`);
  if (row === undefined) return null;
  const { sessionId, isFresh, ...person } = row;
  return { person, session: { id: sessionId, isFresh } };
}

/** The address that a person has proven to be theirs, or null. */
export async function provenAddressOf(personId: string): Promise<string | null> {
  const [row] = await db().rows<{ email: string }>(
    sql`select email from person where id = ${personId} and is_email_verified`,
  );
  return row?.email ?? null;
}
