import type { ReactNode } from "react";

type ListingViewProps = {
  title: string;
  text: string;
  /** The way here, above the line. */
  crumbs?: ReactNode;
  /** The bar that narrows the list, and the list. */
  children: ReactNode;
};

/** A list of products: one large line, a few words, and the grid out to the edges. */
export function ListingView({ title, text, crumbs, children }: ListingViewProps) {
  return (
    <>
      <div className="grid items-end gap-x-10 gap-y-5 px-gutter pt-8 pb-8 sm:pt-14 lg:grid-cols-[1fr_minmax(0,26rem)] lg:pt-20">
        <div>
          {crumbs}
          <h1 className="-ml-[0.04em] text-display-l text-balance break-words">{title}</h1>
        </div>
        <p className="max-w-note pb-2 text-lead text-grey">{text}</p>
      </div>
      {children}
    </>
  );
}
