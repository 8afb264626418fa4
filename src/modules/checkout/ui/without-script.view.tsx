import { TextLink } from "#ui/text-link.tsx";
import { Wordmark } from "#ui/wordmark.tsx";

/** Read only where no script runs: paying is not possible there, and this says so. */
export function WithoutScriptView() {
  return (
    <>
      <p className="text-title">
        <Wordmark />
      </p>
      <h1 className="mt-10 text-display-s">Paying needs JavaScript</h1>
      <p className="max-w-prose text-lead text-grey">
        Your card is entered in a form of Stripe's, which is made of it. Please turn it on for this page; your
        pieces are held meanwhile.
      </p>
      <p>
        <TextLink href="/cart" prefetch={false}>
          Back to your bag
        </TextLink>
      </p>
    </>
  );
}
