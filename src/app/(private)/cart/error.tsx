"use client";

import { FailedPage } from "#ui/failed-page.tsx";
import { TextLink } from "#ui/text-link.tsx";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function CartError({ error, reset }: ErrorPageProps) {
  return (
    <main>
      <FailedPage
        error={error}
        onRetry={reset}
        title="Your bag can’t be shown right now"
        otherwise={<TextLink href="/shop">Back to the shop</TextLink>}
      >
        What is in it is safe with us.
      </FailedPage>
    </main>
  );
}
