import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { type Role, runsTheShop } from "./permissions.ts";
import {
  type InviteSeen,
  type ListedMember,
  type OpenInvite,
  type Standing,
  staffSessionSeconds,
} from "./staff.ts";

type StandingRow = {
  personId: string;
  name: string;
  email: string;
  sessionId: string;
  membershipId: string | null;
  role: Role | null;
  hasSecondFactor: boolean;
  requiresSecondFactor: boolean;
  isRecent: boolean;
  isCodeRecent: boolean;
};

/** How far the holder of a session's token has come into the admin. One statement, by unique indexes. */
export async function standingOfToken(token: string, ipAddress: string | null): Promise<Standing> {
  const [row] = await db().rows<StandingRow>(sql`
    select person.id as "personId", person.name, person.email, session.id as "sessionId",
      staff_member.id as "membershipId", staff_member.role,
      second_factor.confirmed_at is not null as "hasSecondFactor", staff_policy.requires_second_factor as "requiresSecondFactor",
      session.created_at > now() - ${staffSessionSeconds} * interval '1 second' as "isRecent",
      coalesce(session.second_factor_at > now() - ${staffSessionSeconds} * interval '1 second', false) as "isCodeRecent"
    from session
    join person on person.id = session.person_id
    join staff_policy on staff_policy.id = 1
    left join staff_member on staff_member.person_id = person.id and staff_member.state = 'ACTIVE'
    left join second_factor on second_factor.person_id = person.id
    where session.token = ${token} and session.expires_at > now() and person.is_email_verified`);
  return row === undefined ? { at: "outside" } : standingOf(row, ipAddress);
}

function standingOf(row: StandingRow, ipAddress: string | null): Standing {
  const { personId, name, email, sessionId, membershipId, role, hasSecondFactor } = row;
  if (membershipId === null || role === null) return { at: "not_staff", email };
  const staff = { personId, membershipId, role, name, email, hasSecondFactor, sessionId, ipAddress };
  if (hasSecondFactor) return { at: row.isCodeRecent ? "inside" : "needs_code", staff };
  if (!row.isRecent) return { at: "too_long_ago", email };
  const isMissing = row.requiresSecondFactor && runsTheShop(role);
  return { at: isMissing ? "needs_enrolment" : "inside", staff };
}

/** Everybody who works or worked here, those at work first. */
export async function listStaff(): Promise<ListedMember[]> {
  return db().rows<ListedMember>(sql`
    select staff_member.id, person.name, person.email, staff_member.role, staff_member.state,
      second_factor.confirmed_at is not null as "hasSecondFactor", staff_member.created_at as "createdAt"
    from staff_member
    left join person on person.id = staff_member.person_id
    left join second_factor on second_factor.person_id = person.id
    order by staff_member.state, person.name nulls last, staff_member.id`);
}

/** Mailed invitations that still open something, newest first. */
export async function listOpenInvites(): Promise<OpenInvite[]> {
  return db().rows<OpenInvite>(sql`
    select staff_invite.id, staff_invite.email, staff_invite.role, staff_invite.expires_at as "expiresAt",
      person.name as "invitedBy"
    from staff_invite
    left join staff_member on staff_member.id = staff_invite.invited_by
    left join person on person.id = staff_member.person_id
    where staff_invite.ended_at is null and staff_invite.expires_at > now() and staff_invite.email is not null
    order by staff_invite.id desc`);
}

/** An invitation that still opens something, or null. The first owner's is void once there is an owner. */
export async function openInvite(id: string): Promise<InviteSeen | null> {
  const [row] = await db().rows<InviteSeen>(sql`
    select staff_invite.id, staff_invite.email, staff_invite.role, inviter.name as "invitedBy",
      exists (select 1 from person where person.email = staff_invite.email and is_email_verified) as "hasAccount"
    from staff_invite
    left join staff_member on staff_member.id = staff_invite.invited_by
    left join person inviter on inviter.id = staff_member.person_id
    where staff_invite.id = ${id} and staff_invite.ended_at is null and staff_invite.expires_at > now()
      and (staff_invite.email is not null
        or not exists (select 1 from staff_member where role = 'owner' and state = 'ACTIVE'))`);
  return row ?? null;
}

/** Whether owners and managers need a second factor. */
export async function requiresSecondFactor(): Promise<boolean> {
  const [row] = await db().rows<{ isRequired: boolean }>(
    sql`select requires_second_factor as "isRequired" from staff_policy where id = 1`,
  );
  return row?.isRequired ?? true;
}

/** Whether a person is a member of staff who is at work. */
export async function worksHere(personId: string): Promise<boolean> {
  const rows = await db().rows(
    sql`select 1 from staff_member where person_id = ${personId} and state = 'ACTIVE'`,
  );
  return rows.length > 0;
}
