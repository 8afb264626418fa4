import { randomUUID } from "node:crypto";
import type { Role } from "#modules/identity/permissions.ts";
import { sessionCookieName, tokenOfCookie } from "#modules/identity/session-cookie.ts";
import { standingOfToken } from "#modules/identity/staff.queries.ts";
import type { Staff, Standing } from "#modules/identity/staff.ts";
import { acceptAs, inviteOwner, inviteStaff } from "#modules/identity/staff-invites.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { signUp } from "./door.ts";

/** `cookie` is the value of the session's cookie. */
type Worker = { email: string; id: string; token: string; cookie: string };

/** A person with an account and a session, who may become staff. */
export async function aPerson(email = `${randomUUID()}@example.com`): Promise<Worker> {
  const { id, cookie } = await signUp(email);
  const pair = cookie.split("; ").find((one) => one.startsWith(`${sessionCookieName()}=`)) ?? "";
  const value = decodeURIComponent(pair.slice(pair.indexOf("=") + 1));
  return { email, id, token: tokenOfCookie(value) ?? "", cookie: value };
}

export function standing({ token }: Pick<Worker, "token">): Promise<Standing> {
  return standingOfToken(token, "192.0.2.1");
}

/** Somebody at work, by an invitation like everybody's. Of an owner or manager no second factor is asked here. */
export async function atWork(role: Role, host?: Staff): Promise<Staff & Worker> {
  await db().affected(sql`update staff_policy set requires_second_factor = false`);
  const person = await aPerson();
  const invite =
    host === undefined
      ? await inviteOwner(person.email)
      : await inviteStaff(host, { email: person.email, role });
  const inviteId = "inviteId" in invite ? invite.inviteId : invite.ok ? invite.value.inviteId : "";
  await acceptAs({ id: person.id, email: person.email, name: "Ines Moreau", emailVerified: true }, inviteId);
  const reached = await standing(person);
  if (reached.at !== "inside") throw new Error(`${role} is at ${reached.at}`);
  return { ...reached.staff, ...person };
}

export async function auditActions(): Promise<string[]> {
  const rows = await db().rows<{ action: string }>(sql`select action from audit_log order by created_at, id`);
  return rows.map(({ action }) => action);
}
