import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

type NoticeProps = {
  /** `error` interrupts assistive technology; `note` waits its turn. */
  tone?: "note" | "error" | undefined;
  action?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
};

/** Something the reader should know before going on, set apart by a rule at its side. */
export function Notice({ tone = "note", action, className, children }: NoticeProps) {
  const isError = tone === "error";
  return (
    <div
      role={isError ? "alert" : "status"}
      className={cn(
        "flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-l-2 py-2 pl-4",
        isError ? "border-error text-error" : "border-ink",
        className,
      )}
    >
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
