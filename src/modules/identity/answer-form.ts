import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { guarded } from "#platform/guarded-action.ts";
import type { Result } from "#platform/result.ts";
import { isSentByScript, leaveNote } from "./form-note.ts";
import { type AccountProblem, type FormState, fieldWords, typedValues } from "./identity.schema.ts";

/** How the work behind a form ended. */
export type Outcome = Result<unknown, AccountProblem>;

/** Parses the fields, does the work, and answers with what the form shows next. Passwords are never sent back. */
export async function answerForm<S extends z.ZodType>(
  name: string,
  options: {
    schema: S;
    form: FormData;
    /** Where the form stands; without scripts its answer is shown there. */
    page: string;
    work: (input: z.output<S>) => Promise<Outcome>;
    onDone?: () => never;
  },
): Promise<FormState> {
  const state = await carryOut(name, options);
  if (state.status === "done" && options.onDone) return options.onDone();
  if (await isSentByScript()) return state;
  await leaveNote(name, state, options.page);
  redirect(options.page as Route);
}

async function carryOut<S extends z.ZodType>(
  name: string,
  options: { schema: S; form: FormData; work: (input: z.output<S>) => Promise<Outcome> },
): Promise<FormState> {
  const { schema, form, work } = options;
  const values = typedValues(form);
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    return {
      status: "refused",
      problem: { code: "invalid_input" },
      fields: fieldWords(parsed.error),
      values,
    };
  }
  const outcome = await guarded(name, () => work(parsed.data));
  return outcome.ok
    ? { status: "done", values }
    : { status: "refused", problem: outcome.error, fields: {}, values };
}

/** A page with these fields of the form in its query, as it was opened. */
export function pageOf(form: FormData, path: string, ...fields: string[]): string {
  const query = fields.flatMap((field) => {
    const value = form.get(field);
    return typeof value === "string" && value !== "" ? [[field, value]] : [];
  });
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`;
}
