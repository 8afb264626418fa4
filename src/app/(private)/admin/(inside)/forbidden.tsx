import type { Route } from "next";
import { EmptyState } from "#ui/empty-state.tsx";
import { TextLink } from "#ui/text-link.tsx";

/** Whoever is at work here, but not on this. In production the status is 200: the shell is sent before it is known who asks. */
export default function AdminForbidden() {
  return (
    <div className="px-gutter">
      <EmptyState
        as="h1"
        title="Not yours to open"
        action={<TextLink href={"/admin" as Route}>Back to your areas</TextLink>}
      >
        Your role does not reach here. An owner can change that.
      </EmptyState>
    </div>
  );
}
