import type { Route } from "next";
import { Button } from "#ui/button.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { FormProblem } from "./form-problem.view.tsx";
import { NewPasswordField } from "./sign-up-form.view.tsx";
import type { AccountFormProps } from "./use-account-form.ts";

type ResetFormProps = AccountFormProps & {
  /** From the mailed link. */
  token: string;
};

/** The new password that a mailed link allows. */
export function ResetFormView({ state, action, isPending, isOffline, onSubmit, token }: ResetFormProps) {
  if (state.status === "done") {
    return (
      <div role="status" className="grid justify-items-start gap-6">
        <p className="text-lead text-grey">Your password is changed, and every device is signed out.</p>
        <ButtonLink href={"/account/sign-in" as Route} size="large">
          Sign in
        </ButtonLink>
      </div>
    );
  }
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <FormProblem state={state} isOffline={isOffline} />
      <NewPasswordField state={state} label="New password" />
      <Button type="submit" size="large" wide loading={isPending} className="mt-2">
        Set the password
      </Button>
    </form>
  );
}
