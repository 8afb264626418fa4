import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { FormProblem, fieldError, typedBefore } from "../form-problem.view.tsx";
import type { AccountFormProps } from "../use-account-form.ts";

type JoinFormProps = AccountFormProps & {
  link: { id: string; sig: string };
  /** The address invited; null for the first owner, who types theirs. */
  email: string | null;
};

/** Behind an invitation to somebody who has no account yet. */
export function JoinFormView({ state, action, isPending, isOffline, onSubmit, link, email }: JoinFormProps) {
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-5">
      <input type="hidden" name="id" value={link.id} />
      <input type="hidden" name="sig" value={link.sig} />
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
        autoComplete="username"
        required
        maxLength={254}
        readOnly={email !== null}
        defaultValue={email ?? typedBefore(state, "email")}
        error={fieldError(state, "email")}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        maxLength={128}
        hint="10 characters or more. A few words in a row do well."
        error={fieldError(state, "password")}
      />
      <Button type="submit" size="large" wide loading={isPending} className="mt-2">
        Come in
      </Button>
    </form>
  );
}
