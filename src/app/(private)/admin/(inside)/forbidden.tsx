import type { Route } from "next";
import { EmptyState } from "#ui/empty-state.tsx";
import { TextLink } from "#ui/text-link.tsx";

/** 403: whoever is at work here, but not on this. */
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
