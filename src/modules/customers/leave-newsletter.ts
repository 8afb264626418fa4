import "server-only";
import { err, ok, type Result } from "#platform/result.ts";
import type { LinkNotValid } from "./confirm-newsletter.ts";
import { markLeft } from "./newsletter.store.ts";
import { type LetterLink, leaverOf } from "./newsletter-links.ts";

/** Takes the address behind a signed link off the list. Works for ever, and any number of times. */
export async function leaveNewsletter(link: LetterLink): Promise<Result<undefined, LinkNotValid>> {
  const id = leaverOf(link);
  if (id === null) return err({ code: "link_not_valid" });
  await markLeft(id);
  return ok();
}
