"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

/** A form's button that looks like a quiet link. */
export function QuietSubmit({ children }: { children: ReactNode }) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
      className="min-h-11 text-small text-grey underline decoration-transparent underline-offset-4 transition-colors hover:text-ink hover:decoration-current"
    >
      {children}
    </button>
  );
}
