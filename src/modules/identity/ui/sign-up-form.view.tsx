import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { minPasswordLength } from "../identity.ts";
import { FormProblem, fieldError, typedBefore } from "./form-problem.view.tsx";
import { MailOnItsWay } from "./mail-on-its-way.view.tsx";
import type { AccountFormProps } from "./use-account-form.ts";

type SignUpFormProps = AccountFormProps & { next: string };

/** Three fields, and a mail that makes the account theirs. */
export function SignUpFormView({ state, action, isPending, isOffline, onSubmit, next }: SignUpFormProps) {
  if (state.status === "done") {
    return (
      <MailOnItsWay email={state.values["email"] ?? ""}>
        Confirm the address from there, and the account is yours.
      </MailOnItsWay>
    );
  }
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      <FormProblem state={state} isOffline={isOffline} />
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        required
        maxLength={80}
        defaultValue={typedBefore(state, "name")}
        error={fieldError(state, "name")}
      />
      <TextField
        label="Email"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        defaultValue={typedBefore(state, "email")}
        error={fieldError(state, "email")}
      />
      <NewPasswordField state={state} label="Password" />
      <Button type="submit" size="large" wide loading={isPending} className="mt-2">
        Open an account
      </Button>
    </form>
  );
}

/** Where a password is chosen, here and when it is changed. */
export function NewPasswordField({ state, label }: { state: AccountFormProps["state"]; label: string }) {
  return (
    <TextField
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      minLength={minPasswordLength}
      maxLength={128}
      hint={`At least ${minPasswordLength} characters. A few words in a row do well.`}
      error={fieldError(state, "password")}
    />
  );
}
