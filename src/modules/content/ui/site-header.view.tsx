import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { TextLink } from "#ui/text-link.tsx";
import { Wordmark } from "#ui/wordmark.tsx";

type SiteHeaderProps = {
  links: readonly { label: string; href: Route }[];
  /** The way to the bag, with its count. */
  bag: ReactNode;
};

/** Where to, whose shop, and the bag. It lies on whatever the page begins with. */
export function SiteHeader({ links, bag }: SiteHeaderProps) {
  return (
    <header className="relative z-20 grid h-header grid-cols-[1fr_auto_1fr] items-center gap-4 px-gutter">
      <nav aria-label="Main">
        <ul className="-ml-2 flex gap-x-2 sm:gap-x-4">
          {links.map(({ label, href }) => (
            <li key={href}>
              <TextLink look="text" href={href} className="inline-flex min-h-11 items-center px-2">
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <Link href="/" aria-label="Cartelle, home" className="flex min-h-11 items-center text-title">
        <Wordmark />
      </Link>
      {/* The place kept for the count hangs into the margin, so that the word stands on it. */}
      <div className="-mr-2 flex justify-end lg:-mr-5">{bag}</div>
    </header>
  );
}
