import "server-only";
import { env } from "#platform/env.ts";
import type { Mail } from "#ui/mail/render-mail.ts";
import type { IdentityMail } from "./identity-effects.ts";
import { renderAccountMail } from "./mails/account-mails.tsx";

type Words = Parameters<typeof renderAccountMail>[0];

/** A mail about an account, ready to be delivered to `to`. */
export function accountMail(mail: IdentityMail): Promise<Mail> {
  return renderAccountMail(wordsOf(mail), env().APP_ORIGIN);
}

function wordsOf(mail: IdentityMail): Words {
  switch (mail.mail) {
    case "confirm_address":
      return {
        subject: "Confirm your address",
        heading: "Is this you?",
        lines: [
          "An account at Cartelle was opened with this address. Confirm it, and the account is yours.",
          "What you ordered with this address before will be there too.",
        ],
        link: { href: mail.url, words: "Confirm this address" },
        small:
          "The link works for 24 hours. If you did not open an account, do nothing: without you it never becomes one.",
      };
    case "confirm_new_address":
      return {
        subject: "Confirm your new address",
        heading: "A new address",
        lines: ["Confirm this address, and your account at Cartelle moves to it."],
        link: { href: mail.url, words: "Use this address" },
        small: "The link works for 24 hours. If you did not ask for this, do nothing.",
      };
    case "sign_in_link":
      return {
        subject: "Your link to sign in",
        heading: "Come in.",
        lines: ["This link signs you in, without a password. It works once."],
        link: { href: mail.url, words: "Sign in" },
        small:
          "The link works for 15 minutes. If you did not ask for it, do nothing: nobody gets in without it.",
      };
    case "reset_password":
      return {
        subject: "Choose a new password",
        heading: "A new password",
        lines: ["Choose a new password for your account. All other devices are then signed out."],
        link: { href: mail.url, words: "Choose a password" },
        small:
          "The link works for an hour, once. If you did not ask for it, do nothing: your password stays.",
      };
    case "already_there":
      return {
        subject: "You already have an account",
        heading: "You are already here.",
        lines: [
          "Somebody, probably you, wanted to open an account with this address. There is one already.",
          "Sign in with your password, or have a link mailed to you.",
        ],
        link: { href: mail.url, words: "Sign in" },
        small: "If that was not you, do nothing. Nothing was changed.",
      };
    case "address_changing":
      return {
        subject: "Your address is about to change",
        heading: "A new address?",
        lines: [
          `Your account at Cartelle is to move to ${mail.newAddress}. It moves once that address is confirmed.`,
        ],
        link: null,
        small: "If that was not you, sign in, choose a new password and sign out the other devices.",
      };
  }
}
