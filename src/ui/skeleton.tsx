import { cn } from "./class-names.ts";

/** A resting place for what is on its way; give it the size of what will come. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return <span aria-hidden="true" className={cn("block animate-breathe bg-panel", className)} />;
}
