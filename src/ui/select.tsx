"use client";

import type { ComponentProps } from "react";
import { cn } from "./class-names.ts";
import { Field } from "./field.tsx";
import { fieldStyles } from "./field-styles.ts";

/** The platform's own select, which every phone and keyboard knows; options are children. */
export function Select({ className, ...rest }: ComponentProps<"select">) {
  return (
    <span className="relative block">
      <select {...rest} className={cn(fieldStyles, "h-13 appearance-none pr-10 pl-3.5", className)} />
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        className="pointer-events-none absolute top-1/2 right-4 size-3 -translate-y-1/2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      >
        <path d="m2 4 4 4 4-4" />
      </svg>
    </span>
  );
}

type SelectFieldProps = Omit<ComponentProps<"select">, "id"> & {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
};

/** Label, select, hint and error in one. */
export function SelectField({ label, hint, error, optional, className, ...select }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} className={className}>
      {(control) => <Select {...select} {...control} />}
    </Field>
  );
}
