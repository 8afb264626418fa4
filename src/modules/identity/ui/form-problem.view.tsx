import { Notice } from "#ui/notice.tsx";
import type { FormState } from "../identity.schema.ts";
import { problemWords } from "./account-words.ts";

type FormProblemProps = { state: FormState; isOffline: boolean };

/** What stands against a form as a whole; nothing when its fields say it. */
export function FormProblem({ state, isOffline }: FormProblemProps) {
  const words = isOffline
    ? "There is no network. What you typed stays here; send it once you are back."
    : state.status === "refused"
      ? problemWords(state.problem)
      : null;
  return words && <Notice tone="error">{words}</Notice>;
}

/** What is wrong with a field, if anything. */
export function fieldError(state: FormState, field: string): string | undefined {
  return state.status === "refused" ? state.fields[field] : undefined;
}

/** What was typed into a field before, to be shown again. */
export function typedBefore(state: FormState, field: string): string | undefined {
  return state.status === "idle" ? undefined : state.values[field];
}
