"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { Route } from "next";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";

type MenuEntry =
  | { key: string; label: ReactNode; onSelect: () => void; disabled?: boolean | undefined }
  | { key: string; label: ReactNode; href: Route };

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  align?: "start" | "end" | undefined;
};

const entryStyles =
  "flex min-h-11 items-center px-4 py-2 transition-colors select-none data-highlighted:bg-panel focus-visible:-outline-offset-2 data-disabled:text-ash";

/** What can be done to a thing, behind a button: arrows move, letters find, Escape closes and focus goes back. */
export function Menu({ trigger, entries, align = "start" }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup className="min-w-48 border border-ink bg-paper py-1 outline-none transition-[opacity,translate] duration-quick data-ending-style:opacity-0 data-starting-style:-translate-y-1 data-starting-style:opacity-0">
            {entries.map((entry) =>
              "href" in entry ? (
                <Base.LinkItem
                  key={entry.key}
                  render={<Link href={entry.href} />}
                  closeOnClick
                  className={entryStyles}
                >
                  {entry.label}
                </Base.LinkItem>
              ) : (
                <Base.Item
                  key={entry.key}
                  onClick={entry.onSelect}
                  disabled={entry.disabled ?? false}
                  className={entryStyles}
                >
                  {entry.label}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
