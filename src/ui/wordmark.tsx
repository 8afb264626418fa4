import { cn } from "./class-names.ts";

/** The name, set in the shop's own letters: one word, lower case, tight. Its size and colour come from around it. */
export function Wordmark({ className }: { className?: string | undefined }) {
  return <span className={cn("font-semibold tracking-wordmark", className)}>cartelle</span>;
}
