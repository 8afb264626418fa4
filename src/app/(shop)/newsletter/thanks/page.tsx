import type { Metadata } from "next";
import { LetterPageView } from "#modules/customers/ui/letter-page.view.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = { title: "Thank you", robots: { index: false } };

export default function NewsletterThanksPage() {
  return (
    <LetterPageView
      title="Look into your inbox"
      text="We have written to you. The letter begins once you click the link in that mail; it works for seven days."
      action={<ButtonLink href="/journal">Read the journal meanwhile</ButtonLink>}
    />
  );
}
