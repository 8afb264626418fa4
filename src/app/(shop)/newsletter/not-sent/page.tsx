import type { Metadata } from "next";
import { LetterPageView } from "#modules/customers/ui/letter-page.view.tsx";
import { NewsletterForm } from "#modules/customers/ui/newsletter-form.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = { title: "Not sent", robots: { index: false } };

export default function NewsletterNotSentPage() {
  return (
    <LetterPageView
      title="That did not work"
      text="The address may have a slip in it, or it was sent too often in one minute. Please try once more."
      action={<NewsletterForm />}
    />
  );
}
