"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { isOwnPassword } from "#modules/identity/change-details.ts";
import { currentSignedIn } from "#modules/identity/current-person.ts";
import { limitedTry } from "#modules/identity/limits.ts";
import { signOut } from "#modules/identity/sign-in.ts";
import { worksHere } from "#modules/identity/staff.queries.ts";
import { guarded } from "#platform/guarded-action.ts";
import { err, ok } from "#platform/result.ts";
import { erasePerson } from "./erase-person.ts";

/** Why an account was not deleted, for the page's address. */
type EraseProblem =
  | "works_here"
  | "unconfirmed"
  | "wrong_password"
  | "signed_out"
  | "too_many_requests"
  | "unexpected";

/**
 * Deletes the account of whoever is signed in. The proof is their password (field `password`), or a sign-in of the last
 * hour; field `sure` is the ticked box.
 */
export async function eraseAccountForm(form: FormData): Promise<void> {
  const password = String(form.get("password") ?? "");
  const erased = await guarded("eraseAccount", async () => {
    const who = await currentSignedIn();
    if (who === null) return err({ code: "signed_out" });
    if (form.get("sure") !== "on") return err({ code: "unconfirmed" });
    // The database would refuse it, too.
    if (await worksHere(who.person.id)) return err({ code: "works_here" });
    const limited = await limitedTry("password", who.person.email);
    if (limited !== null) return limited;
    const isProven = password === "" ? who.session.isFresh : await isOwnPassword(password);
    if (!isProven) return err({ code: "wrong_password" });
    await erasePerson(who.person);
    await signOut();
    return ok();
  });
  if (erased.ok) redirect("/account/goodbye" as Route);
  const problem: EraseProblem = erased.error.code;
  redirect(`/account/delete?${new URLSearchParams({ problem })}` as Route);
}
