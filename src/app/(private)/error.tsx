"use client";

import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";

/** The page has no header or footer here: what they show may be what could not be read. */
export default function PrivateError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="px-gutter pt-10 pb-section">
      <EmptyState
        as="h1"
        title="Something broke on our side"
        action={<Button onClick={reset}>Try again</Button>}
      >
        <p>Nothing is lost. If it happens again, tell us{error.digest ? ` and name ${error.digest}` : ""}.</p>
      </EmptyState>
    </main>
  );
}
