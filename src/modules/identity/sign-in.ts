import "server-only";
import { err, ok, type Result } from "#platform/result.ts";
import { auth } from "./auth.ts";
import { authHeaders, refusalOf } from "./auth-call.ts";

type Refused = { code: "wrong_password" } | { code: "not_confirmed" };

/**
 * Signs in and sets the session's cookie. A wrong password and an unknown address answer alike, after the same work; an
 * address that was never confirmed is told only to whoever knows its password, and mailed its link again.
 */
export async function signInWithPassword(input: {
  email: string;
  password: string;
}): Promise<Result<undefined, Refused>> {
  const headers = await authHeaders();
  const refusal = await refusalOf(() => auth().api.signInEmail({ body: input, headers }));
  if (refusal === null) return ok();
  return err({ code: refusal === "EMAIL_NOT_VERIFIED" ? "not_confirmed" : "wrong_password" });
}

/** Mails a link that signs in once. An address without an account gets one with it; the answer never tells which. */
export async function mailSignInLinkTo(email: string, next: string): Promise<void> {
  const headers = await authHeaders();
  await auth().api.signInMagicLink({ body: { email, metadata: { next } }, headers });
}

/** Signs in with a mailed link, which proves its address. `link_dead`: used before, too old, or not ours. */
export async function signInWithLink(token: string): Promise<Result<undefined, { code: "link_dead" }>> {
  const headers = await authHeaders();
  const refusal = await refusalOf(() => auth().api.magicLinkVerify({ query: { token }, headers }));
  return refusal === null ? ok() : err({ code: "link_dead" });
}

/** Ends the session of the caller's browser. The bag stays. */
export async function signOut(): Promise<void> {
  const headers = await authHeaders();
  await refusalOf(() => auth().api.signOut({ headers }));
}
