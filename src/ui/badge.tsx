import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

const badgeStyles = cva("inline-flex items-center gap-1.5 text-small leading-none whitespace-nowrap", {
  variants: {
    look: {
      /** On a picture. */
      paper: "bg-paper px-2.5 py-2 text-ink",
      outline: "rounded-pill border border-edge px-2.5 py-1.5",
      ink: "rounded-pill bg-ink px-2.5 py-1.5 text-paper",
    },
  },
  defaultVariants: { look: "paper" },
});

/** A few words about a thing: "Last 2", "Sold out". */
export function Badge({
  look,
  className,
  children,
}: VariantProps<typeof badgeStyles> & { className?: string | undefined; children: ReactNode }) {
  return <span className={cn(badgeStyles({ look }), className)}>{children}</span>;
}
