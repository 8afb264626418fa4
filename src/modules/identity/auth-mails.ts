import "server-only";
import { env } from "#platform/env.ts";
import { pathWithin, signInPath } from "./identity.ts";
import { decideIdentityMail } from "./identity-effects.ts";

type Recipient = { email: string; name: string };
type Link = { user: Recipient; url: string; token: string };

/**
 * What better-auth calls to send its mails. Each becomes an effect, whose link leads to a page of ours with one button:
 * programs that open every link of a mail to look for harm would otherwise use it up.
 */

/** For a new account, or a new address of an old one; the token says which. */
export async function mailConfirmation({ user, url, token }: Link): Promise<void> {
  const next = new URL(url).searchParams.get("callbackURL");
  await decideIdentityMail(
    {
      mail: isForNewAddress(token) ? "confirm_new_address" : "confirm_address",
      to: user.email,
      name: user.name,
      url: pageUrl("/account/verify", token, next),
    },
    token,
  );
}

export async function mailSignInLink({
  email,
  token,
  metadata,
}: {
  email: string;
  token: string;
  metadata?: Record<string, unknown>;
}): Promise<void> {
  await decideIdentityMail(
    { mail: "sign_in_link", to: email, url: pageUrl("/account/link", token, metadata?.["next"]) },
    token,
  );
}

export async function mailReset({ user, token }: Link): Promise<void> {
  await decideIdentityMail(
    { mail: "reset_password", to: user.email, name: user.name, url: pageUrl("/account/reset", token, null) },
    token,
  );
}

/** Somebody signs up with an address that has an account: its owner is told, the form says what it says to everybody. */
export async function mailAlreadyThere({ user }: { user: Recipient }): Promise<void> {
  const anHour = Math.floor(Date.now() / 3_600_000);
  await decideIdentityMail(
    {
      mail: "already_there",
      to: user.email,
      name: user.name,
      url: new URL(signInPath("/account"), env().APP_ORIGIN).href,
    },
    `${user.email}:${anHour}`,
  );
}

function pageUrl(path: string, token: string, next: unknown): string {
  const url = new URL(path, env().APP_ORIGIN);
  url.searchParams.set("token", token);
  const within = pathWithin(next);
  if (within !== "/account") url.searchParams.set("next", within);
  return url.href;
}

function isForNewAddress(token: string): boolean {
  const payload: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  return typeof payload === "object" && payload !== null && "updateTo" in payload;
}
