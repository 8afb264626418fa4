"use client";

import { FailedPage } from "#ui/failed-page.tsx";
import { TextLink } from "#ui/text-link.tsx";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ProductError({ error, reset }: ErrorPageProps) {
  return (
    <FailedPage
      error={error}
      onRetry={reset}
      title="This piece can’t be shown right now"
      otherwise={<TextLink href="/shop">See everything</TextLink>}
    >
      It is still on the rail, and your bag is as you left it.
    </FailedPage>
  );
}
