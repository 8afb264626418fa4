"use client";

import {
  confirmAddressForm,
  forgotForm,
  openLinkForm,
  resetForm,
  signInForm,
  signUpForm,
} from "../actions.ts";
import type { FormState } from "../identity.schema.ts";
import { ForgotFormView } from "./forgot-form.view.tsx";
import { LinkFormView } from "./link-form.view.tsx";
import { PasskeySignIn } from "./passkey-sign-in.tsx";
import { ResetFormView } from "./reset-form.view.tsx";
import { SignInFormView } from "./sign-in-form.view.tsx";
import { SignUpFormView } from "./sign-up-form.view.tsx";
import { useAccountForm } from "./use-account-form.ts";

type Noted = {
  /** What the form said to a browser without scripts. */
  note: FormState | null;
};

export function SignInForm({ next, note }: { next: string } & Noted) {
  return (
    <SignInFormView
      {...useAccountForm(signInForm, note)}
      next={next}
      passkey={<PasskeySignIn next={next} />}
    />
  );
}

export function SignUpForm({ next, note }: { next: string } & Noted) {
  return <SignUpFormView {...useAccountForm(signUpForm, note)} next={next} />;
}

export function ForgotForm({ note }: Noted) {
  return <ForgotFormView {...useAccountForm(forgotForm, note)} />;
}

export function ResetForm({ token, note }: { token: string } & Noted) {
  return <ResetFormView {...useAccountForm(resetForm, note)} token={token} />;
}

/** Behind the link that signs in. */
export function OpenLinkForm({ token, next, note }: { token: string; next: string } & Noted) {
  return <LinkFormView {...useAccountForm(openLinkForm, note)} token={token} next={next} label="Sign in" />;
}

/** Behind the link that confirms an address. */
export function ConfirmAddressForm({ token, next, note }: { token: string; next: string } & Noted) {
  return (
    <LinkFormView
      {...useAccountForm(confirmAddressForm, note)}
      token={token}
      next={next}
      label="Yes, this is me"
    />
  );
}
