import type { Route } from "next";
import { pageWindow } from "./page-window.ts";
import { TextLink } from "./text-link.tsx";

type PaginationProps = { page: number; pageCount: number; hrefOf: (page: number) => Route; label?: string };

/** Real links to numbered pages: the ends, the neighbours, and the steps back and on. */
export function Pagination({ page, pageCount, hrefOf, label = "Pages" }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label} className="grid grid-cols-[1fr_auto_1fr] items-center gap-4">
      <span>{page > 1 && <Step href={hrefOf(page - 1)} rel="prev" text="Back" />}</span>
      <ol className="flex items-center">
        {pageWindow(page, pageCount).map((entry) => (
          <li key={entry.key} className="tabular">
            {entry.page === null ? (
              <span className="inline-flex min-w-8 justify-center text-grey">…</span>
            ) : (
              <TextLink
                href={hrefOf(entry.page)}
                look="text"
                aria-label={`Page ${entry.page}`}
                aria-current={entry.page === page ? "page" : undefined}
                className="inline-flex size-11 items-center justify-center text-grey hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-current max-sm:size-9"
              >
                {entry.page}
              </TextLink>
            )}
          </li>
        ))}
      </ol>
      <span className="text-right">
        {page < pageCount && <Step href={hrefOf(page + 1)} rel="next" text="Next" />}
      </span>
    </nav>
  );
}

function Step({ href, rel, text }: { href: Route; rel: string; text: string }) {
  return (
    <TextLink href={href} rel={rel} className="inline-flex min-h-11 items-center">
      {text}
    </TextLink>
  );
}
