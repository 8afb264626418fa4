import "server-only";
import { deleteUnanswered } from "./newsletter.store.ts";

/** Addresses that asked for the letter and never confirmed are nobody's: gone after 30 days, as the privacy page says. */
export function forgetUnanswered(): Promise<number> {
  return deleteUnanswered(30);
}
