import type { Metadata } from "next";
import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

export const metadata: Metadata = { title: "Goodbye" };

export default function GoodbyePage() {
  return (
    <div className="px-gutter pb-section">
      <EmptyState as="h1" title="Your account is gone" action={<ButtonLink href="/">To the shop</ButtonLink>}>
        <p>All that was yours is deleted. Thank you for having been here.</p>
      </EmptyState>
    </div>
  );
}
