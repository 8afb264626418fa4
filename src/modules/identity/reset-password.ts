import "server-only";
import { err, ok, type Result } from "#platform/result.ts";
import { auth } from "./auth.ts";
import { authHeaders, refusalOf } from "./auth-call.ts";

/** Mails a link to choose a new password to whoever has an account; the answer is the same for everybody. */
export async function requestPasswordReset(email: string): Promise<void> {
  const headers = await authHeaders();
  await auth().api.requestPasswordReset({ body: { email }, headers });
}

/** Sets the new password and ends every session of the account. `link_dead`: used before, too old, or not ours. */
export async function resetPassword(input: {
  token: string;
  password: string;
}): Promise<Result<undefined, { code: "link_dead" }>> {
  const headers = await authHeaders();
  const body = { token: input.token, newPassword: input.password };
  const refusal = await refusalOf(() => auth().api.resetPassword({ body, headers }));
  return refusal === null ? ok() : err({ code: "link_dead" });
}
