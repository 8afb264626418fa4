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
      insert into mail (id, kind, "to", subject, html, text, message_id, sent_at)
      values (${mail.id}, ${mail.kind}, ${mail.to}, ${mail.subject}, ${mail.html}, ${mail.text}, ${options.messageId},
        case when ${options.isSent}::boolean then now() end)
      on conflict (id) do nothing
      returning "to", subject, html, text, message_id, sent_at
    )
    select "to", subject, html, text, message_id as "messageId", sent_at is not null as "isSent" from added
    union all
    select "to", subject, html, text, message_id, sent_at is not null from mail where id = ${mail.id}
    limit 1`);
  if (kept === undefined)
    throw new Error(`Mail ${mail.id} was not kept; another process writes it right now`);
  return kept;
}

export async function markMailSent(id: string): Promise<void> {
  await db().affected(sql`update mail set sent_at = now() where id = ${id} and sent_at is null`);
}
