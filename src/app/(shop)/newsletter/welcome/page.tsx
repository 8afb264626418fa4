import type { Metadata } from "next";
import { LetterPageView } from "#modules/customers/ui/letter-page.view.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = { title: "Welcome", robots: { index: false } };

export default function NewsletterWelcomePage() {
  return (
    <LetterPageView
      title="You are on the list"
      text="One letter a month, from now on. A mail is on its way to you that says so, with the way out in it."
      action={<ButtonLink href="/journal">Read the journal</ButtonLink>}
    />
  );
}
