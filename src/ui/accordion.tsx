import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

/** Lines that open. The platform's own details element: works without scripts and is found by the browser's search. */
export function Accordion({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return <div className={cn("border-b border-hairline", className)}>{children}</div>;
}

type AccordionItemProps = {
  title: ReactNode;
  /** Items of one name close one another. */
  name?: string | undefined;
  open?: boolean | undefined;
  children: ReactNode;
};

export function AccordionItem({ title, name, open, children }: AccordionItemProps) {
  return (
    <details name={name} open={open} className="accordion-item group border-t border-hairline">
      <summary className="flex min-h-14 list-none items-center justify-between gap-4 py-3 font-medium [&::-webkit-details-marker]:hidden">
        {title}
        <span
          aria-hidden="true"
          className="relative size-3 shrink-0 transition-transform duration-calm group-open:rotate-180"
        >
          <span className="absolute top-1/2 left-0 h-px w-3 bg-current" />
          <span className="absolute top-1/2 left-0 h-px w-3 rotate-90 bg-current transition-transform duration-calm group-open:rotate-0" />
        </span>
      </summary>
      <div className="max-w-prose pb-6 text-grey">{children}</div>
    </details>
  );
}
