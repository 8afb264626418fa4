import { connection } from "next/server";
import { isOutboxShown } from "#modules/notifications/mail.queries.ts";
import { outboxPolicy } from "#modules/notifications/outbox-html.ts";
import { env } from "#platform/env.ts";

/** Answers a document of the outbox, or 404 where mails leave the house: their links would open other people's orders. */
export async function outboxAnswer(body: () => Promise<string | null>): Promise<Response> {
  await connection();
  const html = isOutboxShown() ? await body() : null;
  const headers = {
    "content-type": html === null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8",
    "content-security-policy": outboxPolicy(env().APP_ORIGIN),
    "cache-control": "private, no-store",
  };
  return new Response(html ?? "Not found\n", { status: html === null ? 404 : 200, headers });
}
