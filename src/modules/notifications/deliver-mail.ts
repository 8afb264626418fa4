import "server-only";
import { env } from "#platform/env.ts";
import { logger } from "#platform/logger.ts";
import { keepMail, markMailSent, type NewMail } from "./mail.store.ts";
import { mailTransport } from "./mail-transport.ts";

/**
 * Delivers a mail at least once: it is kept in the outbox first, then sent if there is a transport, then marked. A repeat
 * of a mail that was sent does nothing. A crash between sending and marking sends it again under the same Message-ID
 * (the effect's id), by which the receiving server may know it.
 *
 * @throws whatever the transport throws; the effect is then tried again later.
 */
export async function deliverMail(mail: NewMail): Promise<void> {
  const transport = mailTransport();
  const messageId = `<${mail.id}@${new URL(env().APP_ORIGIN).hostname}>`;
  const kept = await keepMail(mail, { messageId, isSent: transport === null });
  if (kept.isSent || transport === null) return;
  const { isSent: _, ...outgoing } = kept;
  await transport.send(outgoing);
  await markMailSent(mail.id);
  logger.info({ mailId: mail.id, kind: mail.kind }, "a mail was sent");
}
