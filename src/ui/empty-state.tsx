import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  /** The way out: a link or a button. */
  action?: ReactNode;
  as?: "h1" | "h2" | undefined;
  className?: string | undefined;
};

/** Nothing here, said plainly, and where to go instead. */
export function EmptyState({ title, children, action, as: Heading = "h2", className }: EmptyStateProps) {
  return (
    <div className={cn("grid justify-items-start gap-5 py-16", className)}>
      <Heading className="max-w-form text-display-s">{title}</Heading>
      {children && <div className="max-w-note text-lead text-grey">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
