import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { personOfToken, type SignedIn } from "./identity.queries.ts";
import type { Person } from "./identity.ts";
import { sessionCookieName, tokenOfCookie } from "./session-cookie.ts";

/**
 * Whoever is asking and the session they ask with, or null for a guest. Read once per request, in one statement; a browser
 * without a session of ours costs none.
 */
export const currentSignedIn = cache(async (): Promise<SignedIn | null> => {
  const jar = await cookies();
  const token = tokenOfCookie(jar.get(sessionCookieName())?.value);
  return token === null ? null : personOfToken(token);
});

/** Whoever is asking, or null for a guest. */
export async function currentPerson(): Promise<Person | null> {
  return (await currentSignedIn())?.person ?? null;
}
