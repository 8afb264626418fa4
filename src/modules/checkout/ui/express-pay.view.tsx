import type { ReactNode } from "react";
import { cn } from "#ui/class-names.ts";
import { Notice } from "#ui/notice.tsx";
import { Skeleton } from "#ui/skeleton.tsx";

type ExpressPayProps = {
  /** Whether this browser has a wallet; while nobody knows, its place is kept. */
  offered: "loading" | "yes" | "none";
  /** Stripe's own buttons. */
  buttons: ReactNode;
  problem: string | null;
};

/** One click instead of a form, for those whose browser knows their card and address. */
export function ExpressPayView({ offered, buttons, problem }: ExpressPayProps) {
  const isNone = offered === "none";
  return (
    <section
      aria-label="Pay with a wallet"
      className={cn("grid gap-4 pb-9", isNone && "h-0 overflow-hidden pb-0")}
    >
      {problem && <Notice tone="error">{problem}</Notice>}
      <div className={cn("relative", !isNone && "min-h-13")}>
        {offered === "loading" && <Skeleton className="absolute inset-x-0 top-0 h-13 rounded-pill" />}
        {buttons}
      </div>
      {!isNone && (
        <p className="flex items-center gap-3.5 text-small text-grey">
          <span aria-hidden="true" className="h-px flex-1 bg-hairline" />
          Or fill in below
          <span aria-hidden="true" className="h-px flex-1 bg-hairline" />
        </p>
      )}
    </section>
  );
}
