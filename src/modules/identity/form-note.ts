import "server-only";
import { cookies, headers } from "next/headers";
import { isSignedBy, sign } from "#platform/signing.ts";
import { isHttps } from "./auth-settings.ts";

const cookieName = "cartelle_note";
const lifetimeSeconds = 60;

/** Whether a script sent the form, and so shows the answer itself. Without one, the browser shows a page. */
export async function isSentByScript(): Promise<boolean> {
  return (await headers()).has("next-action");
}

/**
 * Keeps what a form is to say for the page that follows its redirect, for a minute. A page that is rendered as the answer
 * to a form without scripts does not get the form's state, and an address is no place for what somebody typed.
 */
export async function leaveNote(form: string, state: object, page = "/account"): Promise<void> {
  const value = Buffer.from(JSON.stringify({ form, state })).toString("base64url");
  (await cookies()).set(cookieName, `${value}.${sign("note", value)}`, {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
    path: page.startsWith("/admin") ? "/admin" : "/account",
    maxAge: lifetimeSeconds,
  });
}

/** The note a form left for its page, or null. Only we can write one. */
export async function noteOf<State>(form: string): Promise<State | null> {
  const [value = "", signature = ""] = (await cookies()).get(cookieName)?.value.split(".") ?? [];
  if (value === "" || !isSignedBy("note", value, signature)) return null;
  const note = JSON.parse(Buffer.from(value, "base64url").toString("utf8")) as { form: string; state: State };
  return note.form === form ? note.state : null;
}
