"use client";

import {
  confirmAddressForm,
  forgotForm,
  openLinkForm,
  resetForm,
  signInForm,
  signUpForm,
} from "../actions.ts";
import { ForgotFormView } from "./forgot-form.view.tsx";
import { LinkFormView } from "./link-form.view.tsx";
import { PasskeySignIn } from "./passkey-sign-in.tsx";
import { ResetFormView } from "./reset-form.view.tsx";
import { SignInFormView } from "./sign-in-form.view.tsx";
import { SignUpFormView } from "./sign-up-form.view.tsx";
import { useAccountForm } from "./use-account-form.ts";

export function SignInForm({ next }: { next: string }) {
  return (
    <SignInFormView {...useAccountForm(signInForm)} next={next} passkey={<PasskeySignIn next={next} />} />
  );
}

export function SignUpForm({ next }: { next: string }) {
  return <SignUpFormView {...useAccountForm(signUpForm)} next={next} />;
}

export function ForgotForm() {
  return <ForgotFormView {...useAccountForm(forgotForm)} />;
}

export function ResetForm({ token }: { token: string }) {
  return <ResetFormView {...useAccountForm(resetForm)} token={token} />;
}

/** Behind the link that signs in. */
export function OpenLinkForm({ token, next }: { token: string; next: string }) {
  return <LinkFormView {...useAccountForm(openLinkForm)} token={token} next={next} label="Sign in" />;
}

/** Behind the link that confirms an address. */
export function ConfirmAddressForm({ token, next }: { token: string; next: string }) {
  return (
    <LinkFormView {...useAccountForm(confirmAddressForm)} token={token} next={next} label="Yes, this is me" />
  );
}
