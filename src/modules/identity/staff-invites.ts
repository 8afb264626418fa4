import "server-only";
import { db, inTransaction, type Tx } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { newId } from "#platform/ids.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { sql } from "#platform/sql.ts";
import { writeAudit } from "./audit-log.ts";
import type { Person } from "./identity.ts";
import type { Role } from "./permissions.ts";
import type { Staff } from "./staff.ts";

const inviteDays = 7;

/** Invites an address by mail; an earlier invitation that is still open is void. `already_staff`: they work here. */
export async function inviteStaff(
  staff: Staff,
  { email, role }: { email: string; role: Role },
): Promise<Result<{ inviteId: string }, { code: "already_staff" }>> {
  return inTransaction(async (tx) => {
    const working = await tx.rows(sql`
      select 1 from staff_member join person on person.id = staff_member.person_id
      where person.email = ${email} and staff_member.state = 'ACTIVE'`);
    if (working.length > 0) return err({ code: "already_staff" });
    const inviteId = await writeInvite(tx, { email, role, invitedBy: staff.membershipId });
    await decideEffects(tx, [
      { kind: "mail.staff_invite", dedupeKey: `staff-invite:${inviteId}`, payload: { inviteId } },
    ]);
    const subject = { type: "staff_invite", id: inviteId };
    await writeAudit(tx, { staff, action: "staff.invite", subject, before: null, after: { email, role } });
    return ok({ inviteId });
  });
}

/** Takes an invitation back. `gone`: it was used, taken back or has run out meanwhile. */
export async function withdrawInvite(
  staff: Staff,
  inviteId: string,
): Promise<Result<undefined, { code: "gone" }>> {
  return inTransaction(async (tx) => {
    const [ended] = await endInvite(tx, inviteId);
    if (ended === undefined) return err({ code: "gone" });
    const subject = { type: "staff_invite", id: inviteId };
    const before = { email: ended.email, role: ended.role };
    await writeAudit(tx, { staff, action: "staff.invite.withdraw", subject, before, after: null });
    return ok();
  });
}

/**
 * The operator's invitation of an owner, whose link is printed where only they see it. Without an address it is for the
 * first owner alone: it opens nothing once there is one.
 */
export async function inviteOwner(email: string | null): Promise<{ inviteId: string }> {
  return inTransaction(async (tx) => {
    if (email === null)
      await tx.affected(
        sql`update staff_invite set ended_at = now() where email is null and ended_at is null`,
      );
    const inviteId = await writeInvite(tx, { email, role: "owner", invitedBy: null });
    const subject = { type: "staff_invite", id: inviteId };
    await writeAudit(tx, {
      staff: null,
      action: "staff.invite",
      subject,
      before: null,
      after: { email, role: "owner" },
    });
    return { inviteId };
  });
}

export async function hasOwner(): Promise<boolean> {
  return (
    (await db().rows(sql`select 1 from staff_member where role = 'owner' and state = 'ACTIVE'`)).length > 0
  );
}

export type AcceptProblem = { code: "link_dead" } | { code: "sign_in_first" } | { code: "other_address" };

/** Accepts as whoever is signed in; the invitation must be for their address. */
export async function acceptAs(person: Person, inviteId: string): Promise<Result<undefined, AcceptProblem>> {
  return inTransaction(async (tx) => {
    const invite = await takeInvite(tx, inviteId);
    if (invite === null) return err({ code: "link_dead" });
    if (invite.email !== null && invite.email !== person.email) return err({ code: "other_address" });
    await enter(tx, { invite, personId: person.id, name: person.name });
    return ok();
  });
}

/**
 * Accepts as somebody without an account: makes it, with the password they chose. The link came by mail, so it proves the
 * address; an account that somebody else opened under it and never proved loses its password and all else to sign in by.
 * `sign_in_first`: the address has a proven account, and a link must not change its password.
 */
export async function acceptAsNew(input: {
  inviteId: string;
  name: string;
  email: string;
  password: string;
}): Promise<Result<{ email: string }, AcceptProblem>> {
  // Loaded here: the start command, which only invites, need not.
  const { hashPassword } = await import("better-auth/crypto");
  const hash = await hashPassword(input.password);
  return inTransaction(async (tx) => {
    const invite = await takeInvite(tx, input.inviteId);
    if (invite === null) return err({ code: "link_dead" });
    const email = invite.email ?? input.email;
    const personId = await claimPerson(tx, { email, name: input.name });
    if (personId === null) return err({ code: "sign_in_first" });
    await tx.affected(sql`
      insert into credential (id, person_id, provider_id, account_id, password)
      values (${newId()}, ${personId}, 'credential', ${personId}, ${hash})`);
    await enter(tx, { invite, personId, name: input.name });
    return ok({ email });
  });
}

type Invite = { id: string; email: string | null; role: Role };

async function writeInvite(
  tx: Tx,
  { email, role, invitedBy }: { email: string | null; role: Role; invitedBy: string | null },
): Promise<string> {
  const id = newId();
  await tx.affected(
    sql`update staff_invite set ended_at = now() where email = ${email} and ended_at is null`,
  );
  await tx.affected(sql`
    insert into staff_invite (id, email, role, invited_by, expires_at)
    values (${id}, ${email}, ${role}, ${invitedBy}, now() + ${inviteDays} * interval '1 day')`);
  return id;
}

/** Ends an open invitation, once: whoever gets the row has it. */
function endInvite(tx: Tx, inviteId: string): Promise<Invite[]> {
  return tx.rows<Invite>(sql`
    update staff_invite set ended_at = now()
    where id = ${inviteId} and ended_at is null and expires_at > now() returning id, email, role`);
}

async function takeInvite(tx: Tx, inviteId: string): Promise<Invite | null> {
  const [invite] = await endInvite(tx, inviteId);
  if (invite === undefined) return null;
  if (invite.email !== null) return invite;
  // Two first owners at once: one waits here, and finds the other.
  await tx.rows(sql`select pg_advisory_xact_lock(hashtext('first owner'))`);
  const owners = await tx.rows(sql`select 1 from staff_member where role = 'owner' and state = 'ACTIVE'`);
  return owners.length === 0 ? invite : null;
}

/** The id of a person who is nobody's yet: made now, or opened before and never proven. Null for a proven account. */
async function claimPerson(tx: Tx, { email, name }: { email: string; name: string }): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(sql`
    insert into person (id, name, email, is_email_verified) values (${newId()}, ${name}, ${email}, true)
    on conflict (email) do update set name = excluded.name, is_email_verified = true, updated_at = now()
      where not person.is_email_verified
    returning id`);
  if (row === undefined) return null;
  await tx.affected(sql`delete from session where person_id = ${row.id}`);
  await tx.affected(sql`delete from passkey where person_id = ${row.id}`);
  await tx.affected(sql`delete from credential where person_id = ${row.id}`);
  return row.id;
}

/** Writes the membership. A suspended member who is invited again comes back, in the role they are invited to. */
async function enter(tx: Tx, { invite, personId, name }: { invite: Invite; personId: string; name: string }) {
  const [member] = await tx.rows<{ id: string }>(sql`
    insert into staff_member (id, person_id, role, invite_id) values (${newId()}, ${personId}, ${invite.role}, ${invite.id})
    on conflict (person_id) do update set role = excluded.role, state = 'ACTIVE', invite_id = excluded.invite_id
    returning id`);
  const id = member?.id ?? "";
  await writeAudit(tx, {
    staff: { membershipId: id, name, role: invite.role, ipAddress: null },
    action: "staff.join",
    subject: { type: "staff_member", id },
    before: null,
    after: { role: invite.role, invite: invite.id },
  });
}
