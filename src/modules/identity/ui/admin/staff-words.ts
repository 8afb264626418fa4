import type { StatusTone } from "#ui/admin/status-dot.tsx";
import type { ListedMember } from "../../staff.ts";

/** Why a change of staff was not made, in words. */
export function staffProblemWords(error: {
  code: string;
  retryAfterMs?: number;
  incidentId?: string;
}): string {
  switch (error.code) {
    case "last_owner":
      return "This is the last owner. Make somebody else an owner first.";
    case "gone":
      return "That is no longer there. Load the page again.";
    case "already_staff":
      return "Whoever has this address works here already.";
    case "forbidden":
      return "Your role does not allow this.";
    case "signed_out":
      return "You are signed out. Sign in again, please; nothing was changed.";
    case "wrong_code":
      return "This code is not right, or was used already. Wait for the next one.";
    case "invalid_input":
      return "Something here can’t be read. Look over what you typed.";
    case "too_many_requests":
      return "Too many tries. Wait a few minutes.";
    default:
      return `Something broke on our side, and nothing was changed. If it stays, name us ${error.incidentId ?? "this page"}.`;
  }
}

export function memberStatus({ state, name }: ListedMember): { tone: StatusTone; words: string } {
  if (name === null) return { tone: "none", words: "Left" };
  return state === "ACTIVE" ? { tone: "well", words: "At work" } : { tone: "stopped", words: "Suspended" };
}

export function dayWords(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" }).format(date);
}
