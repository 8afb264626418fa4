import type { Metadata } from "next";
import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = { title: "Sent", robots: { index: false } };

/** Where the contact form leads without JavaScript. */
export default function MessageSentPage() {
  return (
    <div className="px-gutter pt-10 pb-section">
      <EmptyState
        as="h1"
        title="Thank you. We have your message."
        action={<ButtonLink href="/shop">Go to the shop</ButtonLink>}
      >
        <p>A copy is on its way to you. A person answers within one working day.</p>
      </EmptyState>
    </div>
  );
}
