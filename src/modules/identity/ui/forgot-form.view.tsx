import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { FormProblem, fieldError, typedBefore } from "./form-problem.view.tsx";
import { MailOnItsWay } from "./mail-on-its-way.view.tsx";
import type { AccountFormProps } from "./use-account-form.ts";

/** The address that the link to a new password goes to. */
export function ForgotFormView({ state, action, isPending, isOffline, onSubmit }: AccountFormProps) {
  if (state.status === "done") {
    return (
      <MailOnItsWay email={state.values["email"] ?? ""}>
        If there is an account with this address, the link in that mail leads to a new password. It works for
        an hour.
      </MailOnItsWay>
    );
  }
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-5">
      <FormProblem state={state} isOffline={isOffline} />
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
      <Button type="submit" size="large" wide loading={isPending} className="mt-2">
        Mail me the link
      </Button>
    </form>
  );
}
