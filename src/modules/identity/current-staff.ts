import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import { guarded, type Unexpected } from "#platform/guarded-action.ts";
import { clientIp } from "#platform/http/client-ip.ts";
import { limitRate } from "#platform/http/rate-limit.ts";
import { err, type Result } from "#platform/result.ts";
import { fieldWords } from "./identity.schema.ts";
import { can, type Permission } from "./permissions.ts";
import { sessionCookieName, tokenOfCookie } from "./session-cookie.ts";
import { standingOfToken } from "./staff.queries.ts";
import type { Staff, Standing } from "./staff.ts";

/** How far whoever is asking has come into the admin. Read once per request; a browser without a session costs no read. */
export const currentStanding = cache(async (): Promise<Standing> => {
  const jar = await cookies();
  const token = tokenOfCookie(jar.get(sessionCookieName())?.value);
  return token === null ? { at: "outside" } : standingOfToken(token, clientIp(await headers()));
});

/** Whoever is at work, or null: for a guest, a buyer, a suspended member, and until the second factor is proven. */
export async function currentStaff(): Promise<Staff | null> {
  const standing = await currentStanding();
  return standing.at === "inside" ? standing.staff : null;
}

/**
 * For pages: whoever is at work, if their role allows it. Anybody else is led to the door, to their second factor, or is
 * refused in words.
 */
export async function requireStaff(permission: Permission): Promise<Staff> {
  const staff = await requireAnyStaff();
  if (!can(staff.role, permission)) forbidden();
  return staff;
}

/** For the pages that everybody has who works here: their own profile, and where they are led first. */
export async function requireAnyStaff(): Promise<Staff> {
  const standing = await currentStanding();
  switch (standing.at) {
    case "inside":
      return standing.staff;
    case "needs_code":
      return redirect("/admin/second-factor" as Route);
    case "needs_enrolment":
      return redirect("/admin/enrol" as Route);
    default:
      return redirect("/admin/sign-in" as Route);
  }
}

/** Why a staff action was not carried out, before its use case was asked. */
export type StaffRefusal =
  | { code: "signed_out" }
  | { code: "forbidden" }
  | { code: "invalid_input"; fields: Record<string, string> }
  | { code: "too_many_requests"; retryAfterMs: number }
  | Unexpected;

/** Per member of staff: far beyond what hands do, below what a runaway script does. */
const writes = { limit: 300, windowMs: 60_000 };

/**
 * Makes a Server Action of staff: who is it, may they, is the input right, then the one use case. Nobody's input is even
 * looked at before they are known. `permission` null: whatever everybody at work may do about themselves.
 */
export function staffAction<S extends z.ZodType, T, E extends { code: string }>(
  permission: Permission | null,
  schema: S,
  work: (staff: Staff, input: z.output<S>) => Promise<Result<T, E>>,
): (input: z.input<S>) => Promise<Result<T, E | StaffRefusal>> {
  return async (input) =>
    guarded(`staff ${permission ?? "own"}`, async (): Promise<Result<T, E | StaffRefusal>> => {
      const staff = await currentStaff();
      if (staff === null) return err({ code: "signed_out" });
      if (permission !== null && !can(staff.role, permission)) return err({ code: "forbidden" });
      const counted = await limitRate({ key: `staff:${staff.membershipId}`, ...writes });
      if (!counted.ok) return err({ code: "too_many_requests", retryAfterMs: counted.error.retryAfterMs });
      const parsed = schema.safeParse(input);
      if (!parsed.success) return err({ code: "invalid_input", fields: fieldWords(parsed.error) });
      return work(staff, parsed.data);
    });
}
