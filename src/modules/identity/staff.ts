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

/** A member of staff, as the list shows them. */
export type ListedMember = {
  id: string;
  /** Null for a former member whose account is gone. */
  name: string | null;
  email: string | null;
  role: Role;
  state: "ACTIVE" | "SUSPENDED";
  hasSecondFactor: boolean;
  createdAt: Date;
};

/** An invitation that is open. */
export type OpenInvite = { id: string; email: string; role: Role; expiresAt: Date; invitedBy: string | null };

/** What the page behind an invitation's link knows. */
export type InviteSeen = {
  id: string;
  email: string | null;
  role: Role;
  invitedBy: string | null;
  /** Whether the address has an account that was proven: then its owner signs in instead of choosing a password. */
  hasAccount: boolean;
};

/** One line of the audit log. */
export type AuditLine = {
  id: string;
  at: Date;
  staffId: string | null;
  staffName: string;
  staffRole: string;
  ipAddress: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  before: unknown;
  after: unknown;
};
