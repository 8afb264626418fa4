import "server-only";
import { inTransaction, type Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { sql } from "#platform/sql.ts";
import { writeAudit } from "./audit-log.ts";
import type { Role } from "./permissions.ts";
import { dropSecondFactor } from "./second-factor.ts";
import type { Staff } from "./staff.ts";

type Member = { id: string; personId: string | null; role: Role; state: "ACTIVE" | "SUSPENDED" };

export type ChangeProblem = { code: "last_owner" } | { code: "gone" };

/** Gives a member another role. Somebody must remain an owner. */
export function changeRole(
  staff: Staff,
  { membershipId, role }: { membershipId: string; role: Role },
): Promise<Result<undefined, ChangeProblem>> {
  return changeMember(staff, { membershipId, action: "staff.role", next: (member) => ({ ...member, role }) });
}

/** Suspends a member: whatever they have open stops working with their next request. */
export function suspendStaff(staff: Staff, membershipId: string): Promise<Result<undefined, ChangeProblem>> {
  return changeMember(staff, {
    membershipId,
    action: "staff.suspend",
    next: (member) => ({ ...member, state: "SUSPENDED" }),
  });
}

/** Lets a suspended member work again. `gone`: they have deleted their account. */
export function reinstateStaff(
  staff: Staff,
  membershipId: string,
): Promise<Result<undefined, ChangeProblem>> {
  return changeMember(staff, {
    membershipId,
    action: "staff.reinstate",
    next: (member) => ({ ...member, state: "ACTIVE" }),
  });
}

/** Forgets another member's authenticator app, for whoever lost it and the recovery codes, and signs them out. */
export function resetSecondFactor(
  staff: Staff,
  membershipId: string,
): Promise<Result<undefined, ChangeProblem>> {
  return inTransaction(async (tx) => {
    const member = await lockMember(tx, membershipId);
    if (member === null || member.personId === null) return err({ code: "gone" });
    await dropSecondFactor(tx, member.personId);
    await tx.affected(sql`delete from session where person_id = ${member.personId}`);
    const subject = { type: "staff_member", id: membershipId };
    await writeAudit(tx, { staff, action: "staff.second_factor.reset", subject, before: null, after: null });
    return ok();
  });
}

/** Whether owners and managers need a second factor. */
export function setPolicy(staff: Staff, requiresSecondFactor: boolean): Promise<Result<undefined, never>> {
  return inTransaction(async (tx) => {
    const changed = await tx.affected(sql`
      update staff_policy set requires_second_factor = ${requiresSecondFactor}
      where requires_second_factor <> ${requiresSecondFactor}`);
    if (changed === 1) {
      const before = { requiresSecondFactor: !requiresSecondFactor };
      const subject = { type: "staff_policy", id: "1" };
      await writeAudit(tx, {
        staff,
        action: "staff.policy",
        subject,
        before,
        after: { requiresSecondFactor },
      });
    }
    return ok();
  });
}

async function changeMember(
  staff: Staff,
  change: { membershipId: string; action: string; next: (member: Member) => Member },
): Promise<Result<undefined, ChangeProblem>> {
  return inTransaction(async (tx) => {
    const owners = await lockOwners(tx);
    const before = await lockMember(tx, change.membershipId);
    if (before === null) return err({ code: "gone" });
    const after = change.next(before);
    if (after.state === "ACTIVE" && after.personId === null) return err({ code: "gone" });
    if (after.role === before.role && after.state === before.state) return ok();
    const stays = after.role === "owner" && after.state === "ACTIVE";
    if (!stays && owners.length === 1 && owners[0] === before.id) return err({ code: "last_owner" });
    await tx.affected(sql`
      update staff_member set role = ${after.role}, state = ${after.state} where id = ${before.id}`);
    await writeAudit(tx, {
      staff,
      action: change.action,
      subject: { type: "staff_member", id: before.id },
      before: { role: before.role, state: before.state },
      after: { role: after.role, state: after.state },
    });
    return ok();
  });
}

/**
 * Everybody who is an owner, locked in one order: of two owners who demote each other at once, the second sees what the
 * first has done.
 */
async function lockOwners(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from staff_member where role = 'owner' and state = 'ACTIVE' order by id for update`);
  return rows.map(({ id }) => id);
}

async function lockMember(tx: Tx, id: string): Promise<Member | null> {
  const [row] = await tx.rows<Member>(sql`
    select id, person_id as "personId", role, state from staff_member where id = ${id} for update`);
  return row ?? null;
}
