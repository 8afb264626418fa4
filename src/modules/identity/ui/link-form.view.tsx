import type { Route } from "next";
import { Button } from "#ui/button.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { FormProblem } from "./form-problem.view.tsx";
import type { AccountFormProps } from "./use-account-form.ts";

type LinkFormProps = AccountFormProps & {
  /** From the mailed link. */
  token: string;
  next: string;
  /** What the button does. */
  label: string;
};

/** One button: a mailed link alone changes nothing, because programs that look mails over open links, too. */
export function LinkFormView({
  state,
  action,
  isPending,
  isOffline,
  onSubmit,
  token,
  next,
  label,
}: LinkFormProps) {
  const isDead = state.status === "refused" && state.problem.code !== "too_many_requests";
  return (
    <form action={action} onSubmit={onSubmit} className="grid justify-items-start gap-6">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="next" value={next} />
      <FormProblem
        state={state.status === "refused" && state.problem.code === "invalid_input" ? deadLink : state}
        isOffline={isOffline}
      />
      {isDead ? (
        <ButtonLink href={"/account/sign-in" as Route} size="large">
          Go to sign in
        </ButtonLink>
      ) : (
        <Button type="submit" size="large" loading={isPending}>
          {label}
        </Button>
      )}
    </form>
  );
}

const deadLink: AccountFormProps["state"] = {
  status: "refused",
  problem: { code: "link_dead" },
  fields: {},
  values: {},
};
