import type { Metadata } from "next";
import { LetterPageView } from "#modules/customers/ui/letter-page.view.tsx";
import { NewsletterForm } from "#modules/customers/ui/newsletter-form.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = { title: "Goodbye", robots: { index: false } };

export default function NewsletterGoodbyePage() {
  return (
    <LetterPageView
      title="You are off the list"
      text="We send you no more letters. If that was a slip, write your address here, and confirm it once more."
      action={<NewsletterForm />}
    />
  );
}
