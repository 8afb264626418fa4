"use client";

import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <div className="px-gutter pt-10 pb-section">
      <EmptyState
        as="h1"
        title="Something broke on our side"
        action={<Button onClick={reset}>Try again</Button>}
      >
        <p>
          Nothing in your bag is lost. If it happens again, tell us
          {error.digest ? ` and name ${error.digest}` : ""}.
        </p>
      </EmptyState>
    </div>
  );
}
