import { cn } from "../class-names.ts";

export type StatusTone = "well" | "under-way" | "stopped" | "rest" | "none";

const tones: Record<StatusTone, string> = {
  well: "bg-well",
  "under-way": "bg-under-way",
  stopped: "bg-stopped",
  rest: "bg-edge",
  none: "border border-edge bg-paper",
};

/** How something stands: a dot for those who scan the column, the word for everybody. */
export function StatusDot({ tone, children }: { tone: StatusTone; children: string }) {
  return (
    <span className="inline-flex items-center gap-2.5 whitespace-nowrap">
      <span aria-hidden="true" className={cn("size-2 shrink-0 rounded-pill", tones[tone])} />
      {children}
    </span>
  );
}
