import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { OutgoingMail } from "./mail-transport.ts";

export type NewMail = {
  /** The id of the effect that asked for the mail. */
  id: string;
  kind: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Whom an answer goes to, where that is not the shop. */
  replyTo?: string;
  /** The address that takes the reader off a list with one POST (RFC 8058). */
  listUnsubscribe?: string;
};

export type StoredMail = OutgoingMail & { isSent: boolean };

/**
 * Writes a mail unless it was written before, and returns it as it was first written: a second try sends the same words
 * under the same Message-ID. `isSent` says that the outbox is where it was going.
 */
export async function keepMail(
  mail: NewMail,
  options: { messageId: string; isSent: boolean },
): Promise<StoredMail> {
  const [kept] = await db().rows<StoredMail>(sql`
    with added as (
      insert into mail (id, kind, "to", subject, html, text, message_id, reply_to, list_unsubscribe, sent_at)
      values (${mail.id}, ${mail.kind}, ${mail.to}, ${mail.subject}, ${mail.html}, ${mail.text}, ${options.messageId},
        ${mail.replyTo ?? null}, ${mail.listUnsubscribe ?? null}, case when ${options.isSent}::boolean then now() end)
      on conflict (id) do nothing
      returning "to", subject, html, text, message_id, reply_to, list_unsubscribe, sent_at
    )
    select "to", subject, html, text, message_id as "messageId", reply_to as "replyTo",
      list_unsubscribe as "listUnsubscribe", sent_at is not null as "isSent" from added
    union all
    select "to", subject, html, text, message_id, reply_to, list_unsubscribe, sent_at is not null
    from mail where id = ${mail.id}
    limit 1`);
  if (kept === undefined)
    throw new Error(`Mail ${mail.id} was not kept; another process writes it right now`);
  return kept;
}

export async function markMailSent(id: string): Promise<void> {
  await db().affected(sql`update mail set sent_at = now() where id = ${id} and sent_at is null`);
}
