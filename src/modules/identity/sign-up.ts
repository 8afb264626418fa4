import "server-only";
import { err, ok, type Result } from "#platform/result.ts";
import { auth } from "./auth.ts";
import { authHeaders, refusalOf } from "./auth-call.ts";

/**
 * Opens an account, which is nobody's until its address is confirmed from the mail. The answer is the same when there is
 * one already; its owner is then told by mail. Nothing but these three fields is ever taken.
 */
export async function signUp(
  { name, email, password }: { name: string; email: string; password: string },
  next: string,
): Promise<void> {
  const headers = await authHeaders();
  await auth().api.signUpEmail({ body: { name, email, password, callbackURL: next }, headers });
}

/**
 * Confirms an address from its mail: of a new account, which signs in, or the new one of an old account. `link_dead`: too
 * old, not ours, or the account has changed since.
 */
export async function confirmAddress(token: string): Promise<Result<undefined, { code: "link_dead" }>> {
  const headers = await authHeaders();
  const refusal = await refusalOf(() => auth().api.verifyEmail({ query: { token }, headers }));
  return refusal === null ? ok() : err({ code: "link_dead" });
}
