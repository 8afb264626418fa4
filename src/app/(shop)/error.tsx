"use client";

import { FailedPage } from "#ui/failed-page.tsx";
import { TextLink } from "#ui/text-link.tsx";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <FailedPage error={error} onRetry={reset} otherwise={<TextLink href="/">Home</TextLink>}>
      Nothing in your bag is lost.
    </FailedPage>
  );
}
