"use client";

import "./styles/global.css";
import { FailedPage } from "#ui/failed-page.tsx";
import { fontClasses } from "./fonts.ts";

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** When a root layout itself fails: the document is made here, and all it can rely on is its styles. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <title>Something broke, Cartelle</title>
        <main>
          <FailedPage error={error} onRetry={reset}>
            Nothing in your bag is lost.
          </FailedPage>
        </main>
      </body>
    </html>
  );
}
