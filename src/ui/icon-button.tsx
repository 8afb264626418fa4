import type { ComponentProps, ReactNode } from "react";
import { cn } from "./class-names.ts";

type IconButtonProps = ComponentProps<"button"> & {
  /** What it does, for those who can't see the mark; every mark has one. */
  label: string;
  /** The mark, hidden from assistive technology by itself. */
  children: ReactNode;
};

/** A mark that does something, 44 px to touch. Only for marks that everyone reads: a cross, an arrow. Else use words. */
export function IconButton({ label, type = "button", className, children, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      className={cn(
        "inline-flex size-11 shrink-0 items-center justify-center rounded-pill transition-[background-color,color,opacity] duration-quick select-none",
        "enabled:hover:bg-hairline enabled:active:bg-ink enabled:active:text-paper disabled:opacity-45 aria-disabled:opacity-45",
        className,
      )}
    >
      {children}
    </button>
  );
}
