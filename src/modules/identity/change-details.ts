import "server-only";
import { db } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { sql } from "#platform/sql.ts";
import { auth } from "./auth.ts";
import { authHeaders, refusalOf } from "./auth-call.ts";
import type { Person } from "./identity.ts";
import { decideIdentityMail } from "./identity-effects.ts";

export async function changeName(personId: string, name: string): Promise<void> {
  await db().affected(sql`update person set name = ${name}, updated_at = now() where id = ${personId}`);
}

/**
 * Mails a link to the new address, which becomes the account's once it is used; the old one is told at once. Whether the
 * new one has an account is not told: its link is then never written.
 */
export async function requestNewAddress(
  person: Person,
  email: string,
): Promise<Result<undefined, { code: "same_address" }>> {
  if (email === person.email) return err({ code: "same_address" });
  const headers = await authHeaders();
  await auth().api.changeEmail({ body: { newEmail: email, callbackURL: "/account/details" }, headers });
  const today = new Date().toISOString().slice(0, 10);
  await decideIdentityMail(
    { mail: "address_changing", to: person.email, name: person.name, newAddress: email },
    `${person.id}:${email}:${today}`,
  );
  return ok();
}

/**
 * Sets the password: the first one of an account that had none, or a new one against the current. Either ends all other
 * sessions.
 */
export async function changePassword(
  person: Person,
  sessionId: string,
  input: { current: string; password: string },
): Promise<Result<undefined, { code: "wrong_password" }>> {
  const headers = await authHeaders();
  const refusal = (await hasPassword(person.id))
    ? await refusalOf(() =>
        auth().api.changePassword({
          body: { currentPassword: input.current, newPassword: input.password },
          headers,
        }),
      )
    : await refusalOf(() => auth().api.setPassword({ body: { newPassword: input.password }, headers }));
  if (refusal !== null) return err({ code: "wrong_password" });
  await db().affected(sql`delete from session where person_id = ${person.id} and id <> ${sessionId}`);
  return ok();
}

/** Whether a typed password is the person's own; false for an account without one. */
export async function isOwnPassword(password: string): Promise<boolean> {
  const headers = await authHeaders();
  return (await refusalOf(() => auth().api.verifyPassword({ body: { password }, headers }))) === null;
}

export async function hasPassword(personId: string): Promise<boolean> {
  const rows = await db().rows(sql`
    select 1 from credential where person_id = ${personId} and provider_id = 'credential' and password is not null`);
  return rows.length > 0;
}
