import type { Metadata } from "next";
import { connection } from "next/server";
import { linkProof } from "#app/link-proof.ts";
import { ShopChrome } from "#app/shop-chrome.tsx";
import { confirmationOf } from "#modules/customers/newsletter-links.ts";
import { LetterLinkForm } from "#modules/customers/ui/letter-link-form.tsx";
import { LetterPageView } from "#modules/customers/ui/letter-page.view.tsx";
import { NewsletterForm } from "#modules/customers/ui/newsletter-form.tsx";

export const metadata: Metadata = { title: "The letter", referrer: "same-origin" };

/** Where the link in a mail leads. Only the button on it does anything. */
export default async function NewsletterConfirmPage({ searchParams }: PageProps<"/newsletter/confirm">) {
  await connection();
  const proof = linkProof(await searchParams, ["id", "round", "sig"]);
  const isValid = confirmationOf(new URLSearchParams(proof)) !== null;
  return (
    <ShopChrome>
      {isValid ? (
        <LetterPageView
          title="One letter a month?"
          text="One click, and the next letter comes to you."
          action={<LetterLinkForm purpose="confirm" proof={proof} />}
        />
      ) : (
        <LetterPageView
          title="This link does not work any more"
          text="Links in our mails confirm for seven days, and only the newest counts. Ask for the letter once more, and we send you a new one."
          action={<NewsletterForm />}
        />
      )}
    </ShopChrome>
  );
}
