import type { ReactNode } from "react";
import { EmptyState } from "#ui/empty-state.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Wordmark } from "#ui/wordmark.tsx";

type CheckoutMessageProps = { title: string; children?: ReactNode; action?: ReactNode };

/** A page of one message: wordmark, what is the case, and the way on. */
export function CheckoutMessageView({ title, children, action }: CheckoutMessageProps) {
  return (
    <div className="mx-auto max-w-page px-gutter pb-section">
      <header className="pt-6 lg:pt-7">
        <TextLink
          href="/"
          look="text"
          prefetch={false}
          className="inline-block py-2 text-title hover:no-underline"
        >
          <Wordmark />
        </TextLink>
      </header>
      <main id="main" tabIndex={-1} className="outline-none">
        <EmptyState as="h1" title={title} action={action} className="pt-16 lg:pt-24">
          {children}
        </EmptyState>
      </main>
    </div>
  );
}
