import type { Permission } from "#modules/identity/permissions.ts";

/** Who may: whoever holds a permission, everybody at work, or anybody, because it is a door. */
export type Admission = Permission | "at work" | "door";

/**
 * Every page, action and route of the admin, written down by hand and apart from the code: what is missing here, or checks
 * something else than it says here, fails the walk (role-walk.test.ts).
 */
export const pages: Record<string, Admission> = {
  "(inside)/page.tsx": "at work",
  "(inside)/audit/page.tsx": "audit.read",
  "(inside)/profile/page.tsx": "at work",
  "(inside)/staff/page.tsx": "staff.read",
  "enrol/page.tsx": "door",
  "invite/page.tsx": "door",
  "second-factor/page.tsx": "door",
  "sign-in/page.tsx": "door",
};

/** Keyed by module and name. */
export const actions: Record<string, Admission> = {
  "identity/acceptForm": "door",
  "identity/joinForm": "door",
  "identity/leaveAdmin": "door",
  "identity/secondFactorForm": "door",
  "identity/staffSignInForm": "door",
  "identity/confirmEnrolmentAction": "door",
  // These act on nobody but their sender, and answer everybody alike.
  "identity/dropPasskeyForm": "door",
  "identity/endOtherSessionsForm": "door",
  "identity/endSessionForm": "door",
  "identity/changeRoleAction": "staff.manage",
  "identity/inviteStaffAction": "staff.manage",
  "identity/reinstateStaffAction": "staff.manage",
  "identity/removeSecondFactorAction": "at work",
  "identity/replaceRecoveryCodesAction": "at work",
  "identity/resetSecondFactorAction": "staff.manage",
  "identity/setPolicyAction": "staff.manage",
  "identity/suspendStaffAction": "staff.manage",
  "identity/withdrawInviteAction": "staff.manage",
};

/** Keyed by file, from src/app. Refused with 401 or 403. */
export const routes: Record<string, Admission> = {};
