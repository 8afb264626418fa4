import type { LegalPage } from "./legal.ts";

export const cookies: LegalPage = {
  title: "Cookies",
  summary: "Two, and both only when you ask for something that needs them. That is why no banner asks you.",
  changedOn: "2026-11-22",
  body: ({
    supportEmail,
  }) => `Looking around sets no cookie. The law asks for your consent to cookies that are not needed; we have none of those, so there is nothing to consent to.

## The two

| Name | When | What it holds | How long |
| --- | --- | --- | --- |
| \`cartelle_bag\` | When you first put something into your bag | A random number that finds your bag again. No name, no address | 60 days |
| \`cartelle_session\` | When you sign in | A random number that says that you are signed in | 60 days after your last visit, or until you sign out |

Over a secure connection their names begin with \`__Host-\`, which ties them to this very address. Neither can be read by a script, and neither is sent along when another site points here.

## At checkout

The page where you pay loads Stripe’s form. To tell buyers from thieves, Stripe may set cookies of its own there (\`__stripe_mid\`, for a year, and \`__stripe_sid\`, for half an hour). They are needed for paying, and no other page of ours loads anything from Stripe, or from anybody else.

## What else your browser keeps

This is not sent to us; it is a note that your browser makes for itself.

| What | Where | How long |
| --- | --- | --- |
| The pieces you looked at last | Local storage | Until you clear it |
| A piece you wanted to save before signing in | Local storage | Until you have signed in |
| What you are typing into a form | Session storage | Until it is sent, or you close the tab |

## Getting rid of them

Your browser’s settings delete all of this at any time. The shop goes on working: your bag will be empty, and you will have to sign in again. Questions reach a person at [${supportEmail}](mailto:${supportEmail}).`,
};
