import type { Route } from "next";
import Link from "next/link";
import type { FacetKind } from "../facets.ts";
import type { Filters } from "../list-query.ts";

export type ShownChoice = { kind: FacetKind; label: string; href: Route; without: Filters };

type ChoicesProps = {
  choices: readonly ShownChoice[];
  clearHref: Route;
  /** Where scripts run; else the links lead there. Null clears everything. */
  onRemove?: ((choice: ShownChoice | null) => void) | undefined;
};

/** What is chosen, a chip each that takes it back. They are links to the list without it. */
export function ChoicesView({ choices, clearHref, onRemove }: ChoicesProps) {
  if (choices.length === 0) return null;
  const press = (choice: ShownChoice | null) =>
    onRemove && {
      onClick: (event: { preventDefault: () => void }) => {
        event.preventDefault();
        onRemove(choice);
      },
    };
  return (
    <ul aria-label="Chosen" className="flex flex-wrap items-center gap-2 px-gutter pb-3">
      {choices.map((choice) => (
        <li key={`${choice.kind} ${choice.label}`}>
          <Link
            href={choice.href}
            prefetch={false}
            {...press(choice)}
            className="inline-flex min-h-8 items-center gap-2.5 rounded-pill border border-ink bg-ink px-3.5 text-small leading-tight text-paper transition-colors duration-quick hover:border-ink-soft hover:bg-ink-soft"
          >
            <span className="sr-only">Take back: </span>
            {choice.label}
            <svg
              aria-hidden="true"
              viewBox="0 0 10 10"
              className="size-2.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.3"
            >
              <path d="m1 1 8 8M9 1 1 9" />
            </svg>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={clearHref}
          prefetch={false}
          {...press(null)}
          className="inline-flex min-h-8 items-center px-2 text-small text-grey underline decoration-1 underline-offset-4 hover:text-ink"
        >
          Clear all
        </Link>
      </li>
    </ul>
  );
}
