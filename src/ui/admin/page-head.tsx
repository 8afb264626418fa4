import type { ReactNode } from "react";

type PageHeadProps = {
  title: string;
  /** One line under it, where the name does not say it all. */
  lead?: ReactNode;
  /** What can be done here, the most likely last. */
  actions?: ReactNode;
};

/** The head of a page of the admin. */
export function PageHead({ title, lead, actions }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 px-gutter pt-5 pb-4">
      <div className="grid gap-1">
        <h1 className="text-heading">{title}</h1>
        {lead && <p className="max-w-form text-small text-grey">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
