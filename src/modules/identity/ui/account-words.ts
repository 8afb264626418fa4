import type { AccountProblem } from "../identity.schema.ts";

/** Why a form was not carried out, in the words its reader needs; null where the fields say it already. */
export function problemWords(problem: AccountProblem): string | null {
  switch (problem.code) {
    case "invalid_input":
      return null;
    case "wrong_password":
      return "Address and password don’t match. Try again, or have a link mailed to you.";
    case "not_confirmed":
      return "Your address is not confirmed yet. We have just mailed you the link once more.";
    case "link_dead":
      return "This link no longer works: it was used before, or is too old. Ask for a new one.";
    case "signed_out":
      return "You are signed out. Sign in again, please; what you typed is still here.";
    case "not_fresh":
      return "For this, sign in once more: it has been more than an hour.";
    case "same_address":
      return "That is your address already.";
    case "wrong_code":
      return "This code is not right, or was used already. Wait for the next one and type that.";
    case "sign_in_first":
      return "This address has an account here. Sign in with it, then open the link again.";
    case "other_address":
      return "This invitation is for another address than the one you are signed in with.";
    case "too_many_requests":
      return `Too many tries. Please wait ${waitWords(problem.retryAfterMs)} and try again.`;
    case "unexpected":
      return `Something broke on our side, and nothing was changed. If it stays, name us ${problem.incidentId}.`;
  }
}

/** "a minute", "12 minutes". */
export function waitWords(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
