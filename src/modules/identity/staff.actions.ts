"use server";

import type { z } from "zod";
import { guarded } from "#platform/guarded-action.ts";
import { err, ok, type Result } from "#platform/result.ts";
import {
  type ChangeProblem,
  changeRole,
  reinstateStaff,
  resetSecondFactor,
  setPolicy,
  suspendStaff,
} from "./change-staff.ts";
import { currentStanding, type StaffRefusal, staffAction } from "./current-staff.ts";
import { limitedTry } from "./limits.ts";
import {
  type CodeProblem,
  confirmEnrolment,
  removeSecondFactor,
  replaceRecoveryCodes,
} from "./second-factor.ts";
import {
  codeSchema,
  inviteSchema,
  ofInviteSchema,
  ofMemberSchema,
  policySchema,
  roleSchema,
} from "./staff.schema.ts";
import { inviteStaff, withdrawInvite } from "./staff-invites.ts";

export const inviteStaffAction = staffAction("staff.manage", inviteSchema, inviteStaff);

export const withdrawInviteAction = staffAction("staff.manage", ofInviteSchema, (staff, { inviteId }) =>
  withdrawInvite(staff, inviteId),
);

export const changeRoleAction = staffAction("staff.manage", roleSchema, changeRole);

export const suspendStaffAction = staffAction("staff.manage", ofMemberSchema, (staff, { membershipId }) =>
  suspendStaff(staff, membershipId),
);

export const reinstateStaffAction = staffAction("staff.manage", ofMemberSchema, (staff, { membershipId }) =>
  reinstateStaff(staff, membershipId),
);

export const resetSecondFactorAction = staffAction(
  "staff.manage",
  ofMemberSchema,
  async (staff, { membershipId }): Promise<Result<undefined, ChangeProblem>> =>
    membershipId === staff.membershipId ? err({ code: "gone" }) : resetSecondFactor(staff, membershipId),
);

export const setPolicyAction = staffAction("staff.manage", policySchema, (staff, { requiresSecondFactor }) =>
  setPolicy(staff, requiresSecondFactor),
);

export const replaceRecoveryCodesAction = staffAction(null, codeSchema, (staff, { code }) =>
  replaceRecoveryCodes(staff, code),
);

export const removeSecondFactorAction = staffAction(null, codeSchema, (staff, { code }) =>
  removeSecondFactor(staff, code),
);

/**
 * Confirms an authenticator app, from the profile or on the way in. It is no `staffAction`: who must have a second factor
 * is not inside before they do.
 */
export async function confirmEnrolmentAction(
  input: z.input<typeof codeSchema>,
): Promise<Result<string[], CodeProblem | StaffRefusal>> {
  return guarded("confirmEnrolment", async (): Promise<Result<string[], CodeProblem | StaffRefusal>> => {
    const standing = await currentStanding();
    if (standing.at !== "inside" && standing.at !== "needs_enrolment") return err({ code: "signed_out" });
    const parsed = codeSchema.safeParse(input);
    if (!parsed.success) return err({ code: "wrong_code" });
    const limited = await limitedTry("change", standing.staff.personId);
    if (limited !== null) return limited;
    const confirmed = await confirmEnrolment(standing.staff, parsed.data.code);
    return confirmed.ok ? ok(confirmed.value) : confirmed;
  });
}
