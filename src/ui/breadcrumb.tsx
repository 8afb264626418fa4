import type { Route } from "next";
import { cn } from "./class-names.ts";
import { TextLink } from "./text-link.tsx";

export type Crumb = { label: string; href?: Route | undefined };

/** The way here. The last crumb is the page itself unless it has an address. */
export function Breadcrumb({
  crumbs,
  className,
}: {
  crumbs: readonly Crumb[];
  className?: string | undefined;
}) {
  return (
    <nav aria-label="Breadcrumb" className={cn("text-small text-grey", className)}>
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-x-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            {crumb.href ? (
              <TextLink href={crumb.href} look="text" className="py-1 hover:text-ink">
                {crumb.label}
              </TextLink>
            ) : (
              <span aria-current="page" className="py-1">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
