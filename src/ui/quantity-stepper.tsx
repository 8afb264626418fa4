"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { cn } from "./class-names.ts";

type QuantityStepperProps = {
  /** What is counted, for assistive technology: "Quantity of Wool coat, camel, M". */
  label: string;
  value: number;
  min?: number | undefined;
  max: number;
  onValueChange?: ((value: number) => void) | undefined;
  /** Name of the number field in the form around it. */
  name?: string | undefined;
  /** Makes the two buttons submit the form with this name and the next value, for use without scripts. */
  submitName?: string | undefined;
  pending?: boolean | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
};

/**
 * Less, a number to type over, more. A typed number is handed on at Enter or when the field is left, as it is: what is
 * too many is for the caller to say, so that nothing a person types vanishes without a word.
 */
export function QuantityStepper({
  label,
  value,
  min = 1,
  max,
  onValueChange,
  name,
  submitName,
  pending = false,
  disabled = false,
  className,
}: QuantityStepperProps) {
  const { typed, setTyped, commit } = useTyped(value, onValueChange);
  const step = (next: number): ComponentProps<"button"> => ({
    type: submitName === undefined ? "button" : "submit",
    ...(submitName === undefined ? {} : { name: submitName, value: next }),
    "aria-disabled": disabled || next < min || next > max || undefined,
    onClick: (event) => {
      if (onValueChange || disabled || next < min || next > max) event.preventDefault();
      if (!disabled && next >= min && next <= max) onValueChange?.(next);
    },
  });
  return (
    <fieldset
      aria-label={label}
      aria-busy={pending || undefined}
      className={cn("inline-flex h-11 min-w-0 items-stretch rounded-pill border border-edge", className)}
    >
      <StepButton {...step(value - 1)} aria-label="One less" sign="−" />
      <input
        name={name}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !onValueChange) return;
          event.preventDefault();
          commit();
        }}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        disabled={disabled}
        className={cn("tabular w-9 bg-transparent text-center text-field", pending && "animate-breathe")}
      />
      <StepButton {...step(value + 1)} aria-label="One more" sign="+" />
    </fieldset>
  );
}

function StepButton({ sign, ...rest }: ComponentProps<"button"> & { sign: string }) {
  return (
    <button
      {...rest}
      className="w-11 rounded-pill text-lead transition-colors hover:bg-panel active:bg-plaster aria-disabled:text-ash aria-disabled:hover:bg-transparent"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function useTyped(value: number, onValueChange: ((value: number) => void) | undefined) {
  const [typed, setTyped] = useState(String(value));
  const lastValue = useRef(value);
  useEffect(() => {
    lastValue.current = value;
    setTyped(String(value));
  }, [value]);
  function commit() {
    const next = Number(typed);
    if (!Number.isSafeInteger(next) || next < 0) setTyped(String(lastValue.current));
    else if (next !== lastValue.current) onValueChange?.(next);
  }
  return { typed, setTyped, commit };
}
