import type { ReactNode } from "react";
import { cn } from "#ui/class-names.ts";
import type { FacetKind } from "../facets.ts";
import type { Sort } from "../list-query.ts";
import { kindWords, piecesWord, sortWords } from "../list-words.ts";

type FilterBarProps = {
  /** The chips, from left to right. */
  kinds: readonly FacetKind[];
  /** How many values of each kind are chosen. */
  chosen: Partial<Record<FacetKind, number>>;
  /** The kind whose values are open for choosing. */
  open?: FacetKind | null | undefined;
  inStock: boolean;
  total: number | null;
  sort: Sort;
  sorts: readonly Sort[];
  onPress: (kind: FacetKind) => void;
  onSort: (sort: Sort) => void;
  /** Somebody is about to use it. */
  onNear?: (() => void) | undefined;
  /** What is chosen, each to be taken back. */
  choices?: ReactNode;
};

const chip = [
  "inline-flex min-h-9 shrink-0 items-center gap-2 rounded-pill border px-4 py-1.5 text-small leading-tight",
  "transition-colors duration-quick select-none hover:border-ink active:bg-panel aria-expanded:border-ink",
];

/** Without scripts a form does what these would. */
const withScripts = "[@media(scripting:none)]:hidden";

/** A quiet row: what to choose by on the left, how many there are and in which order on the right. It stays while the list scrolls. */
export function FilterBarView(props: FilterBarProps) {
  const { kinds, total, sort, sorts, onSort, onNear, choices } = props;
  return (
    <search
      aria-label="Narrow this list"
      className="sticky top-0 z-10 block border-t border-hairline bg-paper transition-[top] duration-calm in-[body:has(header[data-place=shown])]:top-header"
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <div className="flex items-center justify-between gap-x-6 pr-gutter">
        <ul
          aria-label="Choose by"
          className={cn(
            "flex min-w-0 gap-2 overflow-x-auto py-3 pl-gutter [scrollbar-width:none]",
            withScripts,
          )}
        >
          {kinds.map((kind) => (
            <li key={kind} className="flex">
              <Chip {...props} kind={kind} />
            </li>
          ))}
        </ul>
        <div className="ml-auto flex min-h-15 shrink-0 items-center gap-4 max-md:hidden">
          <p role="status" className="tabular text-small text-grey">
            {total === null ? " " : piecesWord(total)}
          </p>
          <SortSelect sort={sort} sorts={sorts} onSort={onSort} />
        </div>
      </div>
      {choices}
      <div className="flex items-center justify-between gap-4 px-gutter pb-3 md:hidden">
        <p className="tabular min-h-9 py-2 text-small text-grey">
          {total === null ? " " : piecesWord(total)}
        </p>
        <SortSelect sort={sort} sorts={sorts} onSort={onSort} isBare />
      </div>
    </search>
  );
}

function Chip({ kind, chosen, open, inStock, onPress }: FilterBarProps & { kind: FacetKind }) {
  const count = chosen[kind] ?? 0;
  const press = { type: "button", onClick: () => onPress(kind), "data-facet": kind } as const;
  if (kind === "stock") {
    return (
      <button
        {...press}
        aria-pressed={inStock}
        className={cn(chip, inStock ? "border-ink bg-ink text-paper active:bg-ink-soft" : "border-edge")}
      >
        {kindWords.stock}
      </button>
    );
  }
  return (
    <button
      {...press}
      aria-haspopup="dialog"
      aria-expanded={open === kind}
      className={cn(chip, count > 0 ? "border-ink" : "border-edge")}
    >
      {kindWords[kind]}
      {count > 0 && (
        <>
          <span
            aria-hidden="true"
            className="tabular -mr-1 min-w-5 rounded-pill bg-ink px-1.5 py-0.5 text-center text-tiny text-paper"
          >
            {count}
          </span>
          <span className="sr-only">, {count} chosen</span>
        </>
      )}
    </button>
  );
}

type SortSelectProps = Pick<FilterBarProps, "sort" | "sorts" | "onSort"> & { isBare?: boolean };

/** The platform's own select in the shape of a chip. */
function SortSelect({ sort, sorts, onSort, isBare = false }: SortSelectProps) {
  return (
    <span className={cn("relative inline-flex items-center", withScripts)}>
      <select
        aria-label="Order"
        data-facet="sort"
        value={sort}
        onChange={(event) => onSort(event.target.value as Sort)}
        className={cn(
          chip,
          "appearance-none bg-paper pr-9",
          isBare ? "border-transparent px-0 pr-5 text-right" : "border-edge",
        )}
      >
        {sorts.map((option) => (
          <option key={option} value={option}>
            {sortWords[option]}
          </option>
        ))}
      </select>
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        className={cn("pointer-events-none absolute size-3", isBare ? "right-0" : "right-4")}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      >
        <path d="m2 4 4 4 4-4" />
      </svg>
    </span>
  );
}
