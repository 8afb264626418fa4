"use client";

import { Toggle as BaseToggle } from "@base-ui/react/toggle";
import { ToggleGroup as Base } from "@base-ui/react/toggle-group";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

type ToggleOption<Value extends string> = {
  value: Value;
  label: ReactNode;
  disabled?: boolean | undefined;
};

type ToggleGroupProps<Value extends string> = {
  /** What is chosen here, for assistive technology. */
  label: string;
  options: readonly ToggleOption<Value>[];
  /** What is on. Without `multiple` at most one; pressing it again turns it off. */
  value: readonly Value[];
  onValueChange: (value: Value[]) => void;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
};

/** Chips that are on or off. One stop of the keyboard; arrows move between them. */
export function ToggleGroup<Value extends string>({
  label,
  options,
  value,
  onValueChange,
  multiple = false,
  disabled = false,
  className,
}: ToggleGroupProps<Value>) {
  return (
    <Base
      aria-label={label}
      value={value}
      onValueChange={(next) => onValueChange(next)}
      multiple={multiple}
      disabled={disabled}
      className={cn("flex flex-wrap gap-2", className)}
    >
      {options.map((option) => (
        <BaseToggle
          key={option.value}
          value={option.value}
          disabled={option.disabled ?? false}
          className={cn(
            "min-h-9 rounded-pill border border-edge px-4 py-1.5 text-small leading-tight transition-colors duration-quick select-none",
            "hover:border-ink active:bg-panel data-pressed:border-ink data-pressed:bg-ink data-pressed:text-paper",
            "data-disabled:border-hairline data-disabled:text-ash data-disabled:hover:border-hairline",
          )}
        >
          {option.label}
        </BaseToggle>
      ))}
    </Base>
  );
}
