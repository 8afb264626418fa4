import { mailById } from "#modules/notifications/mail.queries.ts";
import { outboxMailHtml } from "#modules/notifications/outbox-html.ts";
import { outboxAnswer } from "../outbox-answer.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One mail of the local outbox, as its reader would see it. */
export async function GET(_request: Request, context: RouteContext<"/dev/outbox/[id]">): Promise<Response> {
  const { id } = await context.params;
  return outboxAnswer(async () => {
    const mail = uuid.test(id) ? await mailById(id) : null;
    return mail && outboxMailHtml(mail);
  });
}
