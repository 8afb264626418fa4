import "server-only";
import { inTransaction } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { markConfirmed, readSubscriber } from "./newsletter.store.ts";
import { confirmationOf, type LetterLink } from "./newsletter-links.ts";

/** The signature is not ours, the week is over, or the reader has left since. */
export type LinkNotValid = { code: "link_not_valid" };

/** Puts the address behind a signed link on the list, and welcomes it by mail. A second click is as good as the first. */
export async function confirmNewsletter(link: LetterLink): Promise<Result<undefined, LinkNotValid>> {
  const named = confirmationOf(link);
  if (named === null) return err({ code: "link_not_valid" });
  return inTransaction(async (tx) => {
    if (await markConfirmed(tx, named.id, named.round)) {
      await decideEffects(tx, [
        {
          kind: "mail.newsletter_welcome",
          dedupeKey: `newsletter-welcome:${named.id}:${named.round}`,
          payload: { subscriberId: named.id },
        },
      ]);
      return ok();
    }
    const known = await readSubscriber(tx, named.id);
    const isOnList = known?.state === "CONFIRMED" && known.round === named.round;
    return isOnList ? ok() : err({ code: "link_not_valid" });
  });
}
