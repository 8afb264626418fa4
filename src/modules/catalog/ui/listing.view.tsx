import type { Route } from "next";
import type { ReactNode } from "react";
import { Pagination } from "#ui/pagination.tsx";
import { listingPath } from "../listing.ts";

type ListingViewProps = {
  title: string;
  text: string;
  categorySlug: string | null;
  page: number;
  pageCount: number;
  total: number;
  grid: ReactNode;
};

/** A list of products: one large line, a few words, the grid out to the edges, and real links to the other pages. */
export function ListingView({ title, text, categorySlug, page, pageCount, total, grid }: ListingViewProps) {
  return (
    <>
      <div className="grid items-end gap-x-10 gap-y-5 px-gutter pt-8 pb-6 sm:pt-14 lg:grid-cols-[1fr_minmax(0,26rem)] lg:pt-20">
        <h1 className="-ml-[0.04em] text-display-l">{title}</h1>
        <p className="max-w-note pb-2 text-lead text-grey">{text}</p>
      </div>
      <p className="tabular flex justify-between px-gutter pb-3 text-small text-grey">
        <span>{total === 1 ? "1 piece" : `${total} pieces`}</span>
        {pageCount > 1 && <span>{`Page ${page} of ${pageCount}`}</span>}
      </p>
      {grid}
      <div className="px-gutter pt-14 pb-section">
        <Pagination
          page={page}
          pageCount={pageCount}
          hrefOf={(target) => listingPath(categorySlug, target) as Route}
        />
      </div>
    </>
  );
}
