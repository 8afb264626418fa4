"use client";

import { useActionState, useState } from "react";
import { Button } from "#ui/button.tsx";
import { type FormState, idle } from "../../identity.schema.ts";
import { confirmEnrolmentAction } from "../../staff.actions.ts";
import { acceptForm, joinForm, secondFactorForm, staffSignInForm } from "../../staff-door.actions.ts";
import { PasskeySignIn } from "../passkey-sign-in.tsx";
import { useAccountForm } from "../use-account-form.ts";
import { AcceptFormView } from "./accept-form.view.tsx";
import { CodeFormView } from "./code-form.view.tsx";
import { JoinFormView } from "./join-form.view.tsx";
import { RecoveryCodesView } from "./recovery-codes.view.tsx";
import { StaffSignInView } from "./staff-sign-in.view.tsx";

type Noted = {
  /** What the form said to a browser without scripts. */
  note: FormState | null;
};
type Linked = { link: { id: string; sig: string } };

export function StaffSignIn({ note }: Noted) {
  return (
    <StaffSignInView {...useAccountForm(staffSignInForm, note)} passkey={<PasskeySignIn next="/admin" />} />
  );
}

export function SecondFactorForm({ note }: Noted) {
  return (
    <CodeFormView
      {...useAccountForm(secondFactorForm, note)}
      label="Continue"
      hint="Six figures from your app, or a recovery code."
    />
  );
}

export function JoinForm({ note, link, email }: Noted & Linked & { email: string | null }) {
  return <JoinFormView {...useAccountForm(joinForm, note)} link={link} email={email} />;
}

export function AcceptForm({ note, link }: Noted & Linked) {
  return <AcceptFormView {...useAccountForm(acceptForm, note)} link={link} />;
}

/** Confirms the app; the recovery codes then stand where the form stood, until they are kept. */
export function ConfirmApp() {
  const [codes, setCodes] = useState<string[] | null>(null);
  const [state, action, isPending] = useActionState(
    async (_: FormState, form: FormData): Promise<FormState> => {
      const confirmed = await confirmEnrolmentAction({ code: String(form.get("code") ?? "") });
      if (confirmed.ok) setCodes(confirmed.value);
      if (confirmed.ok) return { status: "done", values: {} };
      const problem =
        confirmed.error.code === "invalid_input" || confirmed.error.code === "forbidden"
          ? ({ code: "wrong_code" } as const)
          : confirmed.error;
      return { status: "refused", problem, fields: {}, values: {} };
    },
    idle,
  );
  if (codes !== null) {
    return (
      <div className="grid gap-6" role="status">
        <RecoveryCodesView codes={codes} />
        {/* As a document: the router remembers that this way led back here. */}
        <Button size="large" onClick={() => window.location.assign("/admin")}>
          I have kept them
        </Button>
      </div>
    );
  }
  return (
    <CodeFormView
      state={state}
      action={action}
      isPending={isPending}
      isOffline={false}
      onSubmit={() => {}}
      label="Add the app"
      hint="Six figures, as the app shows them now."
    />
  );
}
