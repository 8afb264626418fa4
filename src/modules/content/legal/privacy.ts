import { companyOf, type LegalPage } from "./legal.ts";

export const privacy: LegalPage = {
  title: "Privacy",
  summary: "What we know about you, why, for how long, and how to make us forget it.",
  changedOn: "2026-11-22",
  body: (facts) => `## In short

- You can look at everything here without telling us who you are. No analytics, no advertising, no trackers.
- When you buy, we keep what it takes to send it, to prove what was sold, and to pay our taxes.
- We sell nothing about you to anybody.

The one answerable for your data is ${companyOf(facts)}, [${facts.supportEmail}](mailto:${facts.supportEmail}).

## What is kept, and for how long

| What | Why | How long |
| --- | --- | --- |
| Your bag | So that it is still there tomorrow | 60 days after you last touched it |
| Your order: address, email, pieces, sums | To deliver it, to answer questions, for the books | As long as the tax law of our country asks for |
| A checkout that became no order | To answer you if a payment was under way | As long as our records of payments |
| Your account: name, email, addresses, saved pieces | Because you asked for it | Until you delete it; 7 days if you never confirm the address |
| Being signed in | So that you need not sign in again | 60 days after your last visit |
| Your address for the letter | To send it | Until you leave; 30 days if you never confirm it |
| Your address for “tell me when it is back” | For one mail | Until that mail is sent; then only to know that it was |
| What you write to us, and mails we send you | To answer, and to know what was said | One year |
| Reviews | To show them | Until you ask us to take them down |
| The network address of requests that could be abused | To keep out scripts that try passwords or flood forms | One day |
| Technical notes of our servers | To find faults | As a rule 30 days |

Passwords are kept only in a form from which nobody, ourselves included, can read them.

## What stays in your browser

Some things never reach us. Your browser remembers which pieces you looked at last, and keeps what you are typing into a form in case the network goes. Clearing your browser’s data clears both. [Cookies](/legal/cookies) has the list.

## Who else sees something

- **Stripe** handles payments. What you type into its form goes to Stripe directly, and we never see a card’s number. Stripe keeps it under its own [privacy policy](https://stripe.com/privacy).
- **The carrier** gets your name, your address and, where it asks for it, your email, to deliver the parcel.
- **Whoever hosts our servers and sends our mail** handles data for us, under a contract and to no end of their own.
- **Authorities**, where a law obliges us.

That is the whole list.

## Why we may

We keep orders because we have a contract with you, and because tax law obliges us. We keep the bag, the account, notices and the letter because you asked for them. We guard against abuse because we have a legitimate interest in a shop that works.

## What you can ask for

Wherever you live, we treat you as if the strictest of the laws we know were yours.

- **See and take along.** Your account has a button that gives you everything in one file.
- **Correct.** Change it in your account, or write to us.
- **Delete.** Your account has a button for that, too. Orders stay for the books, but no longer belong to anybody with a name to sign in by.
- **Stop.** Leave the letter with one click; take back any other consent with one mail.
- **Complain.** You may go to the authority for data protection where you live. We would be glad if you wrote to us first.

Nothing here is decided about you by a machine alone. Recommendations come from what was bought together, by anybody; they are not made from a file about you.

## Children

The shop is not meant for people under 16, and we don’t knowingly keep anything about them.

## Changes

When these words change, the date above changes with them. If something changes that matters to you, and we have your address, we write to you first.`,
};
