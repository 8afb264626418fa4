import { TextLink } from "#ui/text-link.tsx";

/** Read only where no script runs: paying is not possible there, and this says so. */
export function WithoutScriptView() {
  return (
    <noscript>
      <div className="border-b border-ink bg-paper px-gutter py-6">
        <div className="mx-auto max-w-form">
          <p className="text-title">Paying needs JavaScript.</p>
          <p className="mt-2 mb-4 max-w-prose text-grey">
            Your card is entered in a form of Stripe's, which is made of it. Please turn it on for this page;
            your pieces are held meanwhile.
          </p>
          <TextLink href="/cart" prefetch={false}>
            Back to your bag
          </TextLink>
        </div>
      </div>
    </noscript>
  );
}
