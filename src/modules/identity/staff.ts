import type { Role } from "./permissions.ts";

/** Whoever is at work in the admin: an active membership, with all proofs that it asks for given in this session. */
export type Staff = {
  personId: string;
  membershipId: string;
  role: Role;
  name: string;
  email: string;
  /** Has an authenticator app; its code was then given in this session. */
  hasSecondFactor: boolean;
  sessionId: string;
  /** Where the request came from, for the audit log. */
  ipAddress: string | null;
};

/** How far somebody has come on the way into the admin. */
export type Standing =
  | { at: "outside" }
  /** Signed in, but no member of staff, or a suspended one. */
  | { at: "not_staff"; email: string }
  /** Staff whose sign-in is too long ago to work with. */
  | { at: "too_long_ago"; email: string }
  | { at: "needs_code"; staff: Staff }
  | { at: "needs_enrolment"; staff: Staff }
  | { at: "inside"; staff: Staff };

/** How long a sign-in, or a code given since, opens the admin. */
export const staffSessionSeconds = 12 * 60 * 60;
