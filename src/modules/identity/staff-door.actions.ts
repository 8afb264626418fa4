"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { guarded } from "#platform/guarded-action.ts";
import { err, ok } from "#platform/result.ts";
import { answerForm, pageOf } from "./answer-form.ts";
import { currentPerson } from "./current-person.ts";
import { currentStaff, currentStanding } from "./current-staff.ts";
import { type FormState, passwordSignInSchema } from "./identity.schema.ts";
import { limitedTry } from "./limits.ts";
import { proveSecondFactor } from "./second-factor.ts";
import { signInWithPassword, signOut } from "./sign-in.ts";
import { codeSchema, inviteLinkSchema, joinSchema } from "./staff.schema.ts";
import type { Staff } from "./staff.ts";
import { inviteOfLink } from "./staff-invite-links.ts";
import { acceptAs, acceptAsNew } from "./staff-invites.ts";
import { endOtherSessions, endSession, removePasskey } from "./ways-in.ts";

/** The doors of the admin. None of them says who is staff: a buyer who signs in here is simply not let in. */

export async function staffSignInForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("staffSignIn", {
    schema: passwordSignInSchema,
    form,
    page: "/admin/sign-in",
    work: async (input) => (await limitedTry("password", input.email)) ?? signInWithPassword(input),
    onDone: () => redirect("/admin" as Route),
  });
}

/** The code of the app or a recovery code, asked for in each session however it began. */
export async function secondFactorForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("secondFactor", {
    schema: codeSchema,
    form,
    page: "/admin/second-factor",
    work: async ({ code }) => {
      const standing = await currentStanding();
      if (standing.at !== "needs_code") return err({ code: "signed_out" });
      const limited = await limitedTry("link", standing.staff.personId);
      return limited ?? proveSecondFactor(standing.staff, code);
    },
    onDone: () => redirect("/admin" as Route),
  });
}

/** Accepts an invitation with a new account, and signs in with it. */
export async function joinForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("join", {
    schema: joinSchema,
    form,
    page: pageOf(form, "/admin/invite", "id", "sig"),
    work: async ({ id, sig, name, email, password }) => {
      const limited = await limitedTry("link", null);
      if (limited !== null) return limited;
      const inviteId = inviteOfLink({ id, sig });
      if (inviteId === null) return err({ code: "link_dead" });
      const joined = await acceptAsNew({ inviteId, name, email, password });
      return joined.ok ? signInWithPassword({ email: joined.value.email, password }) : joined;
    },
    onDone: () => redirect("/admin" as Route),
  });
}

/** Accepts an invitation as whoever is signed in. */
export async function acceptForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("accept", {
    schema: inviteLinkSchema,
    form,
    page: pageOf(form, "/admin/invite", "id", "sig"),
    work: async (link) => {
      const person = await currentPerson();
      if (person === null || !person.emailVerified) return err({ code: "signed_out" });
      const limited = await limitedTry("link", person.id);
      if (limited !== null) return limited;
      const inviteId = inviteOfLink(link);
      return inviteId === null ? err({ code: "link_dead" }) : acceptAs(person, inviteId);
    },
    onDone: () => redirect("/admin" as Route),
  });
}

/** Field `passkey`: which. */
export async function dropPasskeyForm(form: FormData): Promise<void> {
  await changeOwn(form.get("passkey"), (staff, id) => removePasskey(staff.personId, id));
}

/** Field `session`: which. */
export async function endSessionForm(form: FormData): Promise<void> {
  await changeOwn(form.get("session"), (staff, id) => endSession(staff.personId, id));
}

export async function endOtherSessionsForm(): Promise<void> {
  await guarded("endOtherSessions", async () => {
    const staff = await currentStaff();
    if (staff !== null) await endOtherSessions(staff.personId, staff.sessionId);
    return ok();
  });
  redirect("/admin/profile" as Route);
}

async function changeOwn(id: unknown, change: (staff: Staff, id: string) => Promise<void>): Promise<void> {
  await guarded("change own way in", async () => {
    const staff = await currentStaff();
    if (staff === null || typeof id !== "string" || !/^[0-9a-f-]{36}$/.test(id)) return ok();
    const limited = await limitedTry("change", staff.personId);
    if (limited === null) await change(staff, id);
    return ok();
  });
  redirect("/admin/profile" as Route);
}

/** Signs this browser out, of the shop as well: it is one session. */
export async function leaveAdmin(): Promise<void> {
  await guarded("leaveAdmin", async () => ok(await signOut()));
  redirect("/admin/sign-in" as Route);
}
