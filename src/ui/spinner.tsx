import { cn } from "./class-names.ts";

/** A turning ring beside words that say what is going on; hidden from assistive technology. */
export function Spinner({ className }: { className?: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        "inline-block size-4 animate-turn rounded-pill border-2 border-current border-r-transparent motion-reduce:animate-breathe",
        className,
      )}
    />
  );
}
