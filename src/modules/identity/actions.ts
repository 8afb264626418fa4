"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { guarded } from "#platform/guarded-action.ts";
import { err, ok } from "#platform/result.ts";
import { answerForm, type Outcome, pageOf } from "./answer-form.ts";
import { changeName, changePassword, requestNewAddress } from "./change-details.ts";
import { currentSignedIn } from "./current-person.ts";
import type { SignedIn } from "./identity.queries.ts";
import {
  addressOnlySchema,
  changePasswordSchema,
  type FormState,
  linkSchema,
  nameSchema,
  passwordSignInSchema,
  resetSchema,
  signUpSchema,
} from "./identity.schema.ts";
import { pathWithin } from "./identity.ts";
import { limitedTry } from "./limits.ts";
import { requestPasswordReset, resetPassword } from "./reset-password.ts";
import { mailSignInLinkTo, signInWithLink, signInWithPassword, signOut } from "./sign-in.ts";
import { confirmAddress, signUp } from "./sign-up.ts";
import { endOtherSessions, endSession, removePasskey } from "./ways-in.ts";

function goTo(form: FormData): never {
  redirect(pathWithin(form.get("next")) as Route);
}

/** The two ways of the sign-in form: the button pressed says which. A password leads in; a link is mailed. */
export async function signInForm(_: FormState, form: FormData): Promise<FormState> {
  if (form.get("way") === "link") return requestLink(form);
  return answerForm("signIn", {
    schema: passwordSignInSchema,
    form,
    page: pageOf(form, "/account/sign-in", "next"),
    work: async (input) => (await limitedTry("password", input.email)) ?? signInWithPassword(input),
    onDone: () => goTo(form),
  });
}

/** Mails a link to sign in. The answer is the same for every address. */
function requestLink(form: FormData): Promise<FormState> {
  return answerForm("signIn", {
    schema: addressOnlySchema,
    form,
    page: pageOf(form, "/account/sign-in", "next"),
    work: async ({ email }) =>
      (await limitedTry("mail", email)) ?? ok(await mailSignInLinkTo(email, pathWithin(form.get("next")))),
  });
}

/** The button on the page that a mailed link opens. */
export async function openLinkForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("openLink", {
    schema: linkSchema,
    form,
    page: pageOf(form, "/account/link", "token", "next"),
    work: async ({ token }) => (await limitedTry("link", null)) ?? signInWithLink(token),
    onDone: () => goTo(form),
  });
}

/** Opens an account. The answer is the same whether the address has one. */
export async function signUpForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("signUp", {
    schema: signUpSchema,
    form,
    page: pageOf(form, "/account/sign-up", "next"),
    work: async (input) =>
      (await limitedTry("mail", input.email)) ?? ok(await signUp(input, pathWithin(form.get("next")))),
  });
}

/** The button on the page that the mail to a new address opens. */
export async function confirmAddressForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("confirmAddress", {
    schema: linkSchema,
    form,
    page: pageOf(form, "/account/verify", "token", "next"),
    work: async ({ token }) => (await limitedTry("link", null)) ?? confirmAddress(token),
    onDone: () => goTo(form),
  });
}

/** Mails a link to choose a new password. The answer is the same for every address. */
export async function forgotForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("forgot", {
    schema: addressOnlySchema,
    form,
    page: "/account/forgot",
    work: async ({ email }) => (await limitedTry("mail", email)) ?? ok(await requestPasswordReset(email)),
  });
}

/** Sets the new password that a mailed link allows. */
export async function resetForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("reset", {
    schema: resetSchema,
    form,
    page: pageOf(form, "/account/reset", "token"),
    work: async (input) => (await limitedTry("link", null)) ?? resetPassword(input),
  });
}

export async function signOutForm(): Promise<void> {
  await guarded("signOut", async () => ok(await signOut()));
  redirect("/");
}

export async function changeNameForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("changeName", {
    schema: nameSchema,
    form,
    page: "/account/details",
    work: ({ name }) => asSignedIn(async ({ person }) => ok(await changeName(person.id, name))),
  });
}

/** Asks for another address; it changes once the mail that goes there is answered. */
export async function changeAddressForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("changeAddress", {
    schema: addressOnlySchema,
    form,
    page: "/account/details",
    work: ({ email }) =>
      asSignedIn(async ({ person, session }) => {
        if (!session.isFresh) return err({ code: "not_fresh" });
        return (await limitedTry("mail", person.id)) ?? requestNewAddress(person, email);
      }),
  });
}

export async function changePasswordForm(_: FormState, form: FormData): Promise<FormState> {
  return answerForm("changePassword", {
    schema: changePasswordSchema,
    form,
    page: "/account/details",
    work: (input) =>
      asSignedIn(
        async ({ person, session }) =>
          (await limitedTry("password", person.email)) ?? changePassword(person, session.id, input),
      ),
  });
}

/** Field `passkey`: which. */
export async function removePasskeyForm(form: FormData): Promise<void> {
  await changeWays(form, "passkey", ({ person }, id) => removePasskey(person.id, id));
}

/** Field `session`: which. */
export async function endSessionForm(form: FormData): Promise<void> {
  await changeWays(form, "session", ({ person }, id) => endSession(person.id, id));
}

export async function endOtherSessionsForm(): Promise<void> {
  await guarded("endOtherSessions", () =>
    asSignedIn(async ({ person, session }) => ok(await endOtherSessions(person.id, session.id))),
  );
  redirect("/account/details" as Route);
}

async function changeWays(
  form: FormData,
  field: "passkey" | "session",
  change: (who: SignedIn, id: string) => Promise<void>,
): Promise<void> {
  const id = String(form.get(field) ?? "");
  const isId = /^[0-9a-f-]{36}$/.test(id);
  if (isId) await guarded(`change ${field}`, () => asSignedIn(async (who) => ok(await change(who, id))));
  redirect("/account/details" as Route);
}

async function asSignedIn(work: (who: SignedIn) => Promise<Outcome>): Promise<Outcome> {
  const who = await currentSignedIn();
  if (who === null) return err({ code: "signed_out" });
  return (await limitedTry("change", who.person.id)) ?? work(who);
}
