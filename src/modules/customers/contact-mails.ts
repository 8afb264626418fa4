import "server-only";
import { deliverMail } from "#modules/notifications/deliver-mail.ts";
import { shopSettings } from "#modules/settings/settings.queries.ts";
import { env } from "#platform/env.ts";
import type { ContactMessage } from "./contact.schema.ts";
import { renderContactMessage, renderContactReceipt } from "./mails/contact-message.tsx";

/** To the people who answer; their answer goes straight to the writer. */
export async function mailContactMessage(effectId: string, message: ContactMessage): Promise<void> {
  const { supportEmail } = await shopSettings();
  const mail = await renderContactMessage({ message, origin: env().APP_ORIGIN });
  await deliverMail({
    id: effectId,
    kind: "contact_message",
    to: supportEmail,
    replyTo: message.email,
    ...mail,
  });
}

/** To the writer: what they wrote, so that they have it too. An answer to it reaches the same people. */
export async function mailContactReceipt(effectId: string, message: ContactMessage): Promise<void> {
  const { supportEmail } = await shopSettings();
  const mail = await renderContactReceipt({ message, origin: env().APP_ORIGIN });
  await deliverMail({
    id: effectId,
    kind: "contact_receipt",
    to: message.email,
    replyTo: supportEmail,
    ...mail,
  });
}
