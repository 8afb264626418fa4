import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

/** The page that is not there. Pages return it themselves, so that it stands in the HTML of a 404 without scripts too. */
export function NotFoundView() {
  return (
    <div className="px-gutter pt-10 pb-section">
      <EmptyState
        as="h1"
        title="This page is not on the rail"
        action={<ButtonLink href="/shop">See everything we have</ButtonLink>}
      >
        <p>The piece may have sold out for good, or the address has a slip in it.</p>
      </EmptyState>
    </div>
  );
}
