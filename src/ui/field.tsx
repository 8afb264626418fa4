"use client";

import { type ReactNode, useId } from "react";
import { cn } from "./class-names.ts";

/** What a control inside a field must carry, so that label, hint and error are its own. */
export type FieldControl = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FieldProps = {
  label: ReactNode;
  /** Keep the label for assistive technology only, where the place says enough. */
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean | undefined;
  className?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** Label above, control, then hint or error below. An error is announced, has a shape and words, and is never colour alone. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  optional = false,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [errorId, hintId].filter(Boolean).join(" ") || undefined;
  return (
    <div className={cn("grid content-start gap-1.5", className)}>
      <label htmlFor={id} className={cn("text-small text-grey", hideLabel && "sr-only")}>
        {label}
        {optional && <span> (optional)</span>}
      </label>
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
      <FieldError id={errorId}>{error}</FieldError>
      {hint && (
        <p id={hintId} className="text-small text-grey">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The words of an error under a control; the live region is there before the words are, so that they are announced. */
export function FieldError({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <div aria-live="polite" className="contents">
      {children && (
        <p id={id} className="flex gap-1.5 text-small text-error">
          <ErrorMark />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}

function ErrorMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="mt-0.5 size-3.5 shrink-0"
      fill="none"
      stroke="currentColor"
    >
      <path d="M8 1.8 15 14H1L8 1.8Z" strokeLinejoin="round" strokeWidth="1.4" />
      <path d="M8 6v4M8 11.4v1.2" strokeWidth="1.4" />
    </svg>
  );
}
