"use client";

import type { ComponentProps } from "react";
import { cn } from "./class-names.ts";
import { Field } from "./field.tsx";
import { fieldStyles } from "./field-styles.ts";

/** A bare text input; give it a label through Field, or use TextField. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={cn(fieldStyles, "h-13 px-3.5", className)} />;
}

/** A bare text area; give it a label through Field. */
export function TextArea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return <textarea {...rest} rows={rows} className={cn(fieldStyles, "px-3.5 py-3", className)} />;
}

type TextFieldProps = Omit<ComponentProps<"input">, "id"> & {
  label: string;
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
};

type TextAreaFieldProps = Omit<ComponentProps<"textarea">, "id"> & {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
};

/** Label, text area, hint and error in one. */
export function TextAreaField({ label, hint, error, optional, className, ...area }: TextAreaFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} className={className}>
      {(control) => <TextArea {...area} {...control} />}
    </Field>
  );
}

/** Label, input, hint and error in one; takes `register("name")` of react-hook-form as it is. */
export function TextField({ label, hideLabel, hint, error, optional, className, ...input }: TextFieldProps) {
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      hint={hint}
      error={error}
      optional={optional}
      className={className}
    >
      {(control) => <Input {...input} {...control} />}
    </Field>
  );
}
