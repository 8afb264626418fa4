"use client";

import { changeAddressForm, changeNameForm, changePasswordForm } from "../actions.ts";
import { EmailFormView, NameFormView, PasswordFormView } from "./details-forms.view.tsx";
import { useAccountForm } from "./use-account-form.ts";

export function NameForm({ name }: { name: string }) {
  return <NameFormView {...useAccountForm(changeNameForm)} name={name} />;
}

export function EmailForm({ email }: { email: string }) {
  return <EmailFormView {...useAccountForm(changeAddressForm)} email={email} />;
}

export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  return <PasswordFormView {...useAccountForm(changePasswordForm)} hasPassword={hasPassword} />;
}
