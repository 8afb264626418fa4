import type { Metadata, Route } from "next";
import { connection } from "next/server";
import { linkProof } from "#app/link-proof.ts";
import { ShopChrome } from "#app/shop-chrome.tsx";
import { leaverOf } from "#modules/customers/newsletter-links.ts";
import { LetterLinkForm } from "#modules/customers/ui/letter-link-form.tsx";
import { LetterPageView } from "#modules/customers/ui/letter-page.view.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

export const metadata: Metadata = { title: "Leave the list", referrer: "same-origin" };

/** Where the link in a mail leads. Only the button on it does anything. */
export default async function NewsletterUnsubscribePage({
  searchParams,
}: PageProps<"/newsletter/unsubscribe">) {
  await connection();
  const proof = linkProof(await searchParams, ["id", "sig"]);
  const isValid = leaverOf(new URLSearchParams(proof)) !== null;
  return (
    <ShopChrome>
      {isValid ? (
        <LetterPageView
          title="Leave the list?"
          text="One click, and we send you no more letters. What you ordered is not touched by it."
          action={<LetterLinkForm purpose="leave" proof={proof} />}
        />
      ) : (
        <LetterPageView
          title="This link is not complete"
          text="It may have been cut short on its way. Please open it from the mail once more, or write to us, and we take you off the list by hand."
          action={<ButtonLink href={"/support#contact" as Route}>Write to us</ButtonLink>}
        />
      )}
    </ShopChrome>
  );
}
