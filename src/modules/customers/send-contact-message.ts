import "server-only";
import { inTransaction } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { limitRate } from "#platform/http/rate-limit.ts";
import { err, ok, type Result } from "#platform/result.ts";
import type { ContactMessage } from "./contact.schema.ts";

const hourMs = 3_600_000;

/**
 * Sends a message to the people who answer, and a receipt to whoever wrote it. Both are effects of one transaction; the
 * same `messageId` a second time (a double click, a lost answer) sends nothing more. One address gets at most five receipts
 * an hour, so that the form is no way to fill somebody else's inbox.
 */
export async function sendContactMessage(
  messageId: string,
  message: ContactMessage,
): Promise<Result<undefined, { code: "too_many_requests"; retryAfterMs: number }>> {
  const counted = await limitRate({
    key: `contact-to:${message.email.toLowerCase()}`,
    limit: 5,
    windowMs: hourMs,
  });
  if (!counted.ok) return err({ code: "too_many_requests", retryAfterMs: counted.error.retryAfterMs });
  return inTransaction(async (tx) => {
    await decideEffects(tx, [
      { kind: "mail.contact_message", dedupeKey: `contact-message:${messageId}`, payload: message },
      { kind: "mail.contact_receipt", dedupeKey: `contact-receipt:${messageId}`, payload: message },
    ]);
    return ok();
  });
}
