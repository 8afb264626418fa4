"use client";

import { changeAddressForm, changeNameForm, changePasswordForm } from "../actions.ts";
import type { FormState } from "../identity.schema.ts";
import { EmailFormView, NameFormView, PasswordFormView } from "./details-forms.view.tsx";
import { useAccountForm } from "./use-account-form.ts";

type Noted = {
  /** What the form said to a browser without scripts. */
  note: FormState | null;
};

export function NameForm({ name, note }: { name: string } & Noted) {
  return <NameFormView {...useAccountForm(changeNameForm, note)} name={name} />;
}

export function EmailForm({ email, note }: { email: string } & Noted) {
  return <EmailFormView {...useAccountForm(changeAddressForm, note)} email={email} />;
}

export function PasswordForm({ hasPassword, note }: { hasPassword: boolean } & Noted) {
  return <PasswordFormView {...useAccountForm(changePasswordForm, note)} hasPassword={hasPassword} />;
}
