"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { guarded, type Unexpected } from "#platform/guarded-action.ts";
import { limitedBuyer, type TooManyRequests } from "#platform/http/limited-buyer.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { confirmNewsletter } from "./confirm-newsletter.ts";
import { leaveNewsletter } from "./leave-newsletter.ts";
import { type LetterInput, letterSchema } from "./newsletter.schema.ts";
import { requestNewsletter } from "./request-newsletter.ts";

type LetterError = { code: "invalid_input"; message: string } | TooManyRequests | Unexpected;

/** Asks for the letter. The answer says nothing about the address. */
export async function askForLetter(input: LetterInput): Promise<Result<undefined, LetterError>> {
  return guarded("askForLetter", async () => {
    const parsed = letterSchema.safeParse(input);
    if (!parsed.success)
      return err({ code: "invalid_input", message: parsed.error.issues[0]?.message ?? "" });
    return (await limitedBuyer("letter")) ?? requestNewsletter(parsed.data.email);
  });
}

/** `askForLetter` as a form posts it without JavaScript: field `email`, and `website`, which people never see. */
export async function postLetter(form: FormData): Promise<void> {
  const isTrap = form.get("website") !== null && form.get("website") !== "";
  const asked = isTrap ? ok() : await askForLetter({ email: String(form.get("email") ?? "") });
  redirect((asked.ok ? "/newsletter/thanks" : "/newsletter/not-sent") as Route);
}

/** The button on the page that a confirmation link opens. The signed fields are the proof. */
export async function postConfirmation(form: FormData): Promise<void> {
  const confirmed = await guarded("confirmLetter", () => confirmNewsletter(form));
  redirect((confirmed.ok ? "/newsletter/welcome" : "/newsletter/confirm") as Route);
}

/** The button on the page that the link to leave opens. */
export async function postLeaving(form: FormData): Promise<void> {
  const left = await guarded("leaveLetter", () => leaveNewsletter(form));
  redirect((left.ok ? "/newsletter/goodbye" : "/newsletter/unsubscribe") as Route);
}
