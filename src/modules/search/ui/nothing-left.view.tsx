import type { Route } from "next";
import { EmptyState } from "#ui/empty-state.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { FacetKind } from "../facets.ts";
import { piecesWord, type WayOut } from "../list-words.ts";

const takenBack: Readonly<Record<FacetKind, string>> = {
  category: "in any category",
  size: "in any size",
  colour: "in any colour",
  price: "at any price",
  stock: "if sold out is fine",
};

type NothingLeftProps = {
  /** What would be there with one kind of choice taken back, the most first. */
  waysOut: readonly WayOut[];
  clearHref: Route;
  onTake?: ((kind: FacetKind | null) => void) | undefined;
};

/** A list in which nothing is left, and which choice to take back to have something again. */
export function NothingLeftView({ waysOut, clearHref, onTake }: NothingLeftProps) {
  const press = (kind: FacetKind | null) =>
    onTake && {
      onClick: (event: { preventDefault: () => void }) => {
        event.preventDefault();
        onTake(kind);
      },
    };
  return (
    <EmptyState title="No piece is all of that" className="min-h-[60svh] content-start px-gutter">
      <p>One choice less, and there is something again.</p>
      <ul className="mt-5 grid justify-items-start gap-2 text-base text-ink">
        {waysOut.map(({ kind, total, href }) => (
          <li key={kind}>
            <TextLink
              href={href as Route}
              prefetch={false}
              {...press(kind)}
              className="inline-flex min-h-8 items-center"
            >
              {`${piecesWord(total)} ${takenBack[kind]}`}
            </TextLink>
          </li>
        ))}
        <li>
          <TextLink
            href={clearHref}
            prefetch={false}
            {...press(null)}
            className="inline-flex min-h-8 items-center"
          >
            Start over
          </TextLink>
        </li>
      </ul>
    </EmptyState>
  );
}
