"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

type Tab = { value: string; label: ReactNode; content: ReactNode; disabled?: boolean | undefined };

type TabsProps = {
  /** What the tabs divide, for assistive technology. */
  label: string;
  tabs: readonly Tab[];
  /** Which one is open at first; else the first. */
  initial?: string | undefined;
  className?: string | undefined;
};

/** Panels of equal standing, one at a time. Arrows move along the tabs; a line slides under the open one. */
export function Tabs({ label, tabs, initial, className }: TabsProps) {
  return (
    <Base.Root defaultValue={initial ?? tabs[0]?.value ?? null} className={cn("grid gap-6", className)}>
      <Base.List
        aria-label={label}
        className="relative flex gap-x-6 overflow-x-auto border-b border-hairline"
        activateOnFocus
      >
        {tabs.map(({ value, label: words, disabled }) => (
          <Base.Tab
            key={value}
            value={value}
            disabled={disabled ?? false}
            className="min-h-11 whitespace-nowrap text-grey transition-colors duration-quick hover:text-ink focus-visible:-outline-offset-2 data-active:text-ink data-disabled:text-ash"
          >
            {words}
          </Base.Tab>
        ))}
        <Base.Indicator className="absolute bottom-0 left-0 h-px w-(--active-tab-width) translate-x-(--active-tab-left) bg-ink transition-[translate,width] duration-calm" />
      </Base.List>
      {tabs.map(({ value, content }) => (
        <Base.Panel key={value} value={value} className="focus-visible:outline-offset-4">
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
