import type { ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { FormProblem, fieldError, typedBefore } from "../form-problem.view.tsx";
import type { AccountFormProps } from "../use-account-form.ts";

type StaffSignInProps = AccountFormProps & {
  /** The other way in, for browsers with scripts. */
  passkey?: ReactNode;
};

/** Address and password, or a passkey. */
export function StaffSignInView({
  state,
  action,
  isPending,
  isOffline,
  onSubmit,
  passkey,
}: StaffSignInProps) {
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-5">
      <FormProblem state={state} isOffline={isOffline} />
      <TextField
        label="Email"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username webauthn"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        defaultValue={typedBefore(state, "email")}
        error={fieldError(state, "email")}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password webauthn"
        required
        maxLength={128}
        error={fieldError(state, "password")}
      />
      <div className="mt-2 grid gap-3">
        <Button type="submit" size="large" wide loading={isPending}>
          Sign in
        </Button>
        {passkey}
      </div>
    </form>
  );
}
