import type { Route } from "next";
import { Pagination } from "#ui/pagination.tsx";

type ListPagesProps = { page: number; pageCount: number; hrefOf: (page: number) => string };

/** The links to a list's other pages, with the room around them. */
export function ListPages({ page, pageCount, hrefOf }: ListPagesProps) {
  return (
    <div className="px-gutter pt-14 pb-section">
      <Pagination page={page} pageCount={pageCount} hrefOf={(target) => hrefOf(target) as Route} />
    </div>
  );
}
