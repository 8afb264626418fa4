import "server-only";
import { deliverMail } from "#modules/notifications/deliver-mail.ts";
import { db } from "#platform/db.ts";
import { env } from "#platform/env.ts";
import { renderNewsletterConfirm } from "./mails/newsletter-confirm.tsx";
import { renderNewsletterWelcome } from "./mails/newsletter-welcome.tsx";
import { readSubscriber } from "./newsletter.store.ts";
import { confirmUrl, leaveUrl, oneClickLeaveUrl } from "./newsletter-links.ts";

/** Answers a request for the letter: with the link to confirm, or, to a reader, with the word that they are one already. */
export async function mailNewsletterRequest(
  effectId: string,
  request: { subscriberId: string; round: number },
): Promise<void> {
  const subscriber = await readSubscriber(db(), request.subscriberId);
  if (subscriber?.state === "CONFIRMED") return welcome(effectId, subscriber, "again");
  if (subscriber?.state !== "PENDING" || subscriber.round !== request.round) return;
  const mail = await renderNewsletterConfirm({
    confirmUrl: confirmUrl(subscriber.id, subscriber.round),
    origin: env().APP_ORIGIN,
  });
  await deliverMail({ id: effectId, kind: "newsletter_confirm", to: subscriber.email, ...mail });
}

/** The first mail to a reader, with the way out in it; nothing if they took it meanwhile. */
export async function mailNewsletterWelcome(effectId: string, subscriberId: string): Promise<void> {
  const subscriber = await readSubscriber(db(), subscriberId);
  if (subscriber?.state === "CONFIRMED") await welcome(effectId, subscriber, "first");
}

async function welcome(effectId: string, reader: { id: string; email: string }, time: "first" | "again") {
  const mail = await renderNewsletterWelcome({
    time,
    leaveUrl: leaveUrl(reader.id),
    origin: env().APP_ORIGIN,
  });
  await deliverMail({
    id: effectId,
    kind: "newsletter_welcome",
    to: reader.email,
    ...mail,
    listUnsubscribe: oneClickLeaveUrl(reader.id),
  });
}
