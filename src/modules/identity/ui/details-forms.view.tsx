import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { Notice } from "#ui/notice.tsx";
import { FormProblem, fieldError, typedBefore } from "./form-problem.view.tsx";
import { NewPasswordField } from "./sign-up-form.view.tsx";
import type { AccountFormProps } from "./use-account-form.ts";

/** The name that mails and the header use. */
export function NameFormView({
  state,
  action,
  isPending,
  isOffline,
  onSubmit,
  name,
}: AccountFormProps & { name: string }) {
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-4">
      <FormProblem state={state} isOffline={isOffline} />
      {state.status === "done" && <Notice>Saved.</Notice>}
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        required
        maxLength={80}
        defaultValue={typedBefore(state, "name") ?? name}
        error={fieldError(state, "name")}
      />
      <div>
        <Button type="submit" variant="outline" loading={isPending}>
          Save the name
        </Button>
      </div>
    </form>
  );
}

/** The address one signs in with; it changes once the mail to the new one is answered. */
export function EmailFormView({
  state,
  action,
  isPending,
  isOffline,
  onSubmit,
  email,
}: AccountFormProps & { email: string }) {
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-4">
      <FormProblem state={state} isOffline={isOffline} />
      {state.status === "done" && (
        <Notice>
          We have written to {state.values["email"]}. Your address changes once you confirm it from there;
          until then it is {email}.
        </Notice>
      )}
      <TextField
        label="New address"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        hint={`Now it is ${email}.`}
        defaultValue={state.status === "refused" ? typedBefore(state, "email") : undefined}
        error={fieldError(state, "email")}
      />
      <div>
        <Button type="submit" variant="outline" loading={isPending}>
          Change the address
        </Button>
      </div>
    </form>
  );
}

/** A new password against the current one, or the first one. */
export function PasswordFormView({
  state,
  action,
  isPending,
  isOffline,
  onSubmit,
  hasPassword,
}: AccountFormProps & { hasPassword: boolean }) {
  const isWrong = state.status === "refused" && state.problem.code === "wrong_password";
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-4">
      {!isWrong && <FormProblem state={state} isOffline={isOffline} />}
      {state.status === "done" && <Notice>Your password is set. All other devices are signed out.</Notice>}
      {hasPassword ? (
        <TextField
          label="Current password"
          name="current"
          type="password"
          autoComplete="current-password"
          required
          maxLength={128}
          error={isWrong ? "That is not your current password." : undefined}
        />
      ) : (
        <input type="hidden" name="current" value="" />
      )}
      <NewPasswordField state={state} label={hasPassword ? "New password" : "Password"} />
      <div>
        <Button type="submit" variant="outline" loading={isPending}>
          {hasPassword ? "Change the password" : "Set a password"}
        </Button>
      </div>
    </form>
  );
}
