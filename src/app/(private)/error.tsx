"use client";

import { FailedPage } from "#ui/failed-page.tsx";
import { TextLink } from "#ui/text-link.tsx";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** The page has no header or footer here: what they show may be what could not be read. */
export default function PrivateError({ error, reset }: ErrorPageProps) {
  return (
    <main>
      <FailedPage
        error={error}
        onRetry={reset}
        otherwise={<TextLink href="/shop">Back to the shop</TextLink>}
      >
        Nothing is lost.
      </FailedPage>
    </main>
  );
}
