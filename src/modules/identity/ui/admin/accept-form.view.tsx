import { Button } from "#ui/button.tsx";
import { FormProblem } from "../form-problem.view.tsx";
import type { AccountFormProps } from "../use-account-form.ts";

type AcceptFormProps = AccountFormProps & { link: { id: string; sig: string } };

/** Behind an invitation to somebody who is signed in. */
export function AcceptFormView({ state, action, isPending, isOffline, onSubmit, link }: AcceptFormProps) {
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-5">
      <input type="hidden" name="id" value={link.id} />
      <input type="hidden" name="sig" value={link.sig} />
      <FormProblem state={state} isOffline={isOffline} />
      <Button type="submit" size="large" wide loading={isPending}>
        Accept
      </Button>
    </form>
  );
}
