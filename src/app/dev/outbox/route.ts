import { newestMails } from "#modules/notifications/mail.queries.ts";
import { outboxListHtml } from "#modules/notifications/outbox-html.ts";
import { outboxAnswer } from "./outbox-answer.ts";

/** The newest mails of the local outbox. */
export function GET(): Promise<Response> {
  return outboxAnswer(async () => outboxListHtml(await newestMails(200)));
}
