"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { guarded, type Unexpected } from "#platform/guarded-action.ts";
import { limitedBuyer, type TooManyRequests } from "#platform/http/limited-buyer.ts";
import { newSecretId } from "#platform/ids.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { type ContactInput, contactSchema } from "./contact.schema.ts";
import { sendContactMessage } from "./send-contact-message.ts";

type Fields = Partial<Record<keyof ContactInput, string>>;

export type ContactError = { code: "invalid_input"; fields: Fields } | TooManyRequests | Unexpected;

/** What a form posted without JavaScript is shown again with: nothing typed is lost. */
export type PostedContact = { typed: Fields; error: ContactError } | null;

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Sends a message. The caller's `messageId` makes a second try harmless. `website` is a field that people never see. */
export async function sendMessage(
  messageId: string,
  input: ContactInput & { website?: string },
): Promise<Result<undefined, ContactError>> {
  return guarded("sendMessage", async () => {
    if (input.website) return ok();
    const parsed = contactSchema.safeParse(input);
    if (!parsed.success) return err({ code: "invalid_input", fields: fieldMessages(parsed.error.issues) });
    const id = idShape.test(messageId) ? messageId : newSecretId();
    return (await limitedBuyer("contact")) ?? sendContactMessage(id, parsed.data);
  });
}

/** `sendMessage` as a form posts it without JavaScript. */
export async function postMessage(_: PostedContact, form: FormData): Promise<PostedContact> {
  const read = (name: string) => String(form.get(name) ?? "");
  const typed = {
    name: read("name"),
    email: read("email"),
    topic: read("topic"),
    message: read("message"),
  };
  const input = { ...typed, website: read("website") } as ContactInput & { website: string };
  const sent = await sendMessage(newSecretId(), input);
  if (sent.ok) redirect("/support/sent" as Route);
  return { typed, error: sent.error };
}

function fieldMessages(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Fields {
  return Object.fromEntries(issues.toReversed().map((issue) => [String(issue.path[0]), issue.message]));
}
