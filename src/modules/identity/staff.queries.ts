import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { type Role, runsTheShop } from "./permissions.ts";
import { type Standing, staffSessionSeconds } from "./staff.ts";

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
