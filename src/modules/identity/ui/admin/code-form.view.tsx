import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { FormProblem, fieldError } from "../form-problem.view.tsx";
import type { AccountFormProps } from "../use-account-form.ts";

type CodeFormProps = AccountFormProps & { label: string; hint?: string };

/** One code. It is never shown again, so a wrong one is typed anew. */
export function CodeFormView({ state, action, isPending, isOffline, onSubmit, label, hint }: CodeFormProps) {
  return (
    <form action={action} onSubmit={onSubmit} className="grid gap-5">
      <FormProblem state={state} isOffline={isOffline} />
      <TextField
        label="Code"
        name="code"
        inputMode="text"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={20}
        hint={hint}
        error={fieldError(state, "code")}
      />
      <Button type="submit" size="large" wide loading={isPending}>
        {label}
      </Button>
    </form>
  );
}
