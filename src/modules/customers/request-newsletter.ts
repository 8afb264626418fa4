import "server-only";
import { inTransaction } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { ok } from "#platform/result.ts";
import { noteRequest } from "./newsletter.store.ts";

/**
 * Somebody typed an address into the letter's form. It gets a mail, which says what there is to do; the answer here is the
 * same for known and unknown addresses, so the form tells nobody who reads the letter.
 *
 * @param email in lower case.
 */
export async function requestNewsletter(email: string): Promise<{ ok: true; value: undefined }> {
  return inTransaction(async (tx) => {
    const request = await noteRequest(tx, email);
    if (request !== null) {
      const { id, round, requestedAt } = request;
      await decideEffects(tx, [
        {
          kind: "mail.newsletter_request",
          dedupeKey: `newsletter-request:${id}:${requestedAt.getTime()}`,
          payload: { subscriberId: id, round },
        },
      ]);
    }
    return ok();
  });
}
