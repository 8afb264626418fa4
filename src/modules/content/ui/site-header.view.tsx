import Link from "next/link";
import type { ReactNode } from "react";
import { Wordmark } from "#ui/wordmark.tsx";

type SiteHeaderProps = {
  /** The ways into the shop and the other rooms. */
  menu: ReactNode;
  search: ReactNode;
  account: ReactNode;
  /** The way to the bag, with its count. */
  bag: ReactNode;
};

/** Where to, whose shop, and what is one's own. It lies on whatever the page begins with. */
export function SiteHeader({ menu, search, account, bag }: SiteHeaderProps) {
  return (
    <div className="grid h-header grid-cols-[1fr_auto_1fr] items-center gap-x-3 px-gutter">
      {menu}
      <Link
        href="/"
        prefetch={false}
        aria-label="Cartelle, home"
        className="flex min-h-11 items-center text-title"
      >
        <Wordmark />
      </Link>
      {/* The place kept for the count hangs into the margin, so that the word stands on it. */}
      <div className="-mr-3 flex justify-end gap-x-3 sm:gap-x-6 md:-mr-5">
        {search}
        <div className="hidden md:block">{account}</div>
        {bag}
      </div>
    </div>
  );
}
