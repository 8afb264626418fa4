import type { ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { FormProblem, fieldError, typedBefore } from "./form-problem.view.tsx";
import { MailOnItsWay } from "./mail-on-its-way.view.tsx";
import type { AccountFormProps } from "./use-account-form.ts";

type SignInFormProps = AccountFormProps & {
  /** Where to go once signed in. */
  next: string;
  /** The third way in, for browsers with scripts. */
  passkey?: ReactNode;
};

/** Address, password, and the two ways the form itself offers; the button pressed is the way taken. */
export function SignInFormView({
  state,
  action,
  isPending,
  isOffline,
  onSubmit,
  next,
  passkey,
}: SignInFormProps) {
  if (state.status === "done") {
    return (
      <MailOnItsWay email={state.values["email"] ?? ""}>
        The link in it signs you in. It works once, within 15 minutes.
      </MailOnItsWay>
    );
  }
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
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
        maxLength={128}
        error={fieldError(state, "password")}
      />
      <div className="mt-2 grid gap-3">
        <Button type="submit" name="way" value="password" size="large" wide loading={isPending}>
          Sign in
        </Button>
        <Button type="submit" name="way" value="link" variant="outline" size="large" wide>
          Mail me a link instead
        </Button>
        {passkey}
      </div>
    </form>
  );
}
