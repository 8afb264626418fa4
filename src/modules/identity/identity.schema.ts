import { z } from "zod";
import { maxPasswordLength, minPasswordLength } from "./identity.ts";

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "That address is too long.")
  .pipe(z.email("Please enter an email address like name@example.com."));

const newPassword = z
  .string()
  .min(minPasswordLength, `At least ${minPasswordLength} characters, please. A few words in a row do well.`)
  .max(maxPasswordLength, `${maxPasswordLength} characters at most.`);

const name = z.string().trim().min(1, "Please enter your name.").max(80, "80 characters at most.");

export const passwordSignInSchema = z.object({
  email,
  password: z.string().min(1, "Please enter your password.").max(maxPasswordLength),
});

export const addressOnlySchema = z.object({ email });

export const signUpSchema = z.object({ name, email, password: newPassword });

export const linkSchema = z.object({ token: z.string().min(10).max(2000) });

export const resetSchema = linkSchema.extend({ password: newPassword });

export const nameSchema = z.object({ name });

export const changePasswordSchema = z.object({
  current: z.string().max(maxPasswordLength),
  password: newPassword,
});

/** Why a form was not carried out, beside what is wrong with single fields. */
export type AccountProblem =
  | { code: "invalid_input" }
  | { code: "wrong_password" }
  | { code: "not_confirmed" }
  | { code: "link_dead" }
  | { code: "signed_out" }
  | { code: "not_fresh" }
  | { code: "same_address" }
  | { code: "wrong_code" }
  | { code: "sign_in_first" }
  | { code: "other_address" }
  | { code: "too_many_requests"; retryAfterMs: number }
  | { code: "unexpected"; incidentId: string };

/** What a form shows after it was sent; `values` are what was typed, but never a password. */
export type FormState =
  | { status: "idle" }
  | { status: "done"; values: Record<string, string> }
  | {
      status: "refused";
      problem: AccountProblem;
      fields: Record<string, string>;
      values: Record<string, string>;
    };

export const idle: FormState = { status: "idle" };

/** What was typed, to be shown again. */
export function typedValues(form: FormData): Record<string, string> {
  const isShown = (field: string) => !/password|current|token|^code$|^\$/i.test(field);
  return Object.fromEntries(
    [...form].flatMap(([field, value]) =>
      typeof value === "string" && isShown(field) ? [[field, value]] : [],
    ),
  );
}

/** What is wrong with each field, in words. */
export function fieldWords(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.toReversed().map((issue) => [issue.path.map(String).join("."), issue.message]),
  );
}
