"use client";

import Link from "next/link";
import { useState } from "react";
import { cn } from "#ui/class-names.ts";
import { Picture } from "#ui/picture.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { NavigationKind, NavigationLink } from "../navigation.ts";

type CategoryPanelProps = {
  id: string;
  everything: NavigationLink;
  kinds: readonly NavigationKind[];
  /** Something was chosen: the panel is in the way now. */
  onLeave: () => void;
};

/** What is sold, in large words over the whole width, with one picture that follows the word under the pointer. */
export function CategoryPanelView({ id, everything, kinds, onLeave }: CategoryPanelProps) {
  const [chosen, setChosen] = useState(0);
  return (
    <div
      id={id}
      className="absolute inset-x-0 top-0 -z-10 animate-unfold bg-paper px-gutter pt-header pb-gutter"
    >
      <div className="grid grid-cols-[1fr_2fr] items-end gap-8 pt-8 lg:grid-cols-2">
        <div className="grid gap-8 self-stretch">
          <ul className="group/kinds">
            {kinds.map(({ label, href }, index) => (
              <li key={href}>
                <Link
                  href={href}
                  onClick={onLeave}
                  onPointerEnter={() => setChosen(index)}
                  onFocus={() => setChosen(index)}
                  className={cn(
                    "inline-block py-1 text-display-s transition-colors duration-calm hover:text-ink focus-visible:text-ink",
                    index === chosen ? "text-ink" : "text-edge",
                  )}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
          <TextLink href={everything.href} onClick={onLeave} className="self-end justify-self-start py-1">
            {everything.label}
          </TextLink>
        </div>
        <div className="relative aspect-still max-h-[60svh] w-full overflow-hidden bg-plaster">
          {kinds.map(
            ({ href, picture }, index) =>
              picture && (
                <Picture
                  key={href}
                  picture={picture}
                  ratio="fill"
                  sizes="(min-width: 64rem) 50vw, 66vw"
                  decorative
                  className={cn(
                    "absolute inset-0 transition-opacity duration-slow",
                    index === chosen ? "opacity-100" : "opacity-0",
                  )}
                />
              ),
          )}
        </div>
      </div>
    </div>
  );
}
