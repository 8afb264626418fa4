"use client";

import { FailedPage } from "#ui/failed-page.tsx";
import { TextLink } from "#ui/text-link.tsx";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** Said with care: a payment may be under way. */
export default function CheckoutError({ error, reset }: ErrorPageProps) {
  return (
    <main id="main">
      <FailedPage
        error={error}
        onRetry={reset}
        otherwise={
          <TextLink href="/cart" prefetch={false}>
            Back to your bag
          </TextLink>
        }
      >
        Your pieces stay held until their time is up. If you had already paid, the order stands and its mail
        is on the way: nothing is charged twice.
      </FailedPage>
    </main>
  );
}
