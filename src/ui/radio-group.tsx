"use client";

import { type ComponentProps, type ReactNode, useId } from "react";
import { cn } from "./class-names.ts";
import { FieldError } from "./field.tsx";

type RadioGroupProps = {
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  error?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
};

/** Native radios in a fieldset: arrow keys, form posts and required all work without scripts. */
export function RadioGroup({ legend, hideLegend = false, error, className, children }: RadioGroupProps) {
  const errorId = useId();
  return (
    <fieldset aria-describedby={error ? errorId : undefined} className={cn("grid min-w-0 gap-2", className)}>
      <legend className={cn("mb-2 text-small text-grey", hideLegend && "sr-only")}>{legend}</legend>
      {children}
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}

type RadioProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  note?: ReactNode;
  /** Stands at the end of the line: a price, for example. */
  end?: ReactNode;
};

/** One choice, as a framed line with its words, a note and something at its end. */
export function Radio({ label, note, end, className, ...input }: RadioProps) {
  return (
    <label
      className={cn(
        "flex min-h-13 items-center gap-3 rounded-field border border-edge px-3.5 py-3 transition-colors",
        "hover:border-ink has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
        "has-disabled:border-hairline has-disabled:bg-panel has-disabled:text-grey",
        className,
      )}
    >
      <input
        {...input}
        type="radio"
        className="size-4.5 shrink-0 appearance-none rounded-pill border border-edge bg-paper transition-[border-width,border-color] outline-none checked:border-5 checked:border-ink"
      />
      <span className="grid flex-1">
        <span>{label}</span>
        {note && <span className="text-small text-grey">{note}</span>}
      </span>
      {end && <span className="tabular">{end}</span>}
    </label>
  );
}
