"use client";

import { type ComponentProps, type ReactNode, useId } from "react";
import { cn } from "./class-names.ts";
import { FieldError } from "./field.tsx";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "id"> & { label: ReactNode; error?: ReactNode };

/** A native checkbox with its label; the whole line is the target. */
export function Checkbox({ label, error, className, ...input }: CheckboxProps) {
  const errorId = useId();
  return (
    <div className={cn("grid gap-1.5", className)}>
      <label className="flex min-h-6 items-start gap-3 py-1 has-disabled:text-grey">
        <span className="relative mt-0.5 inline-flex size-5 shrink-0">
          <input
            {...input}
            type="checkbox"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? errorId : undefined}
            className="peer size-5 appearance-none rounded-field border border-edge bg-paper transition-colors checked:border-ink checked:bg-ink enabled:hover:border-ink disabled:bg-panel aria-invalid:border-error"
          />
          <svg
            aria-hidden="true"
            viewBox="0 0 20 20"
            className="pointer-events-none absolute inset-0 size-5 text-paper opacity-0 peer-checked:opacity-100"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          >
            <path d="m5.5 10.2 3 3 6-6.4" />
          </svg>
        </span>
        <span>{label}</span>
      </label>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}
