import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "../class-names.ts";
import { SkipLink } from "../skip-link.tsx";
import { Wordmark } from "../wordmark.tsx";

export type ShellArea = { label: string; href: string; group: string };

type AdminShellProps = {
  areas: readonly ShellArea[];
  /** The path shown now. */
  current: string;
  /** Who is at work: name and role. */
  who: { name: string; role: string };
  /** Opens the palette; absent where no script runs. */
  onSearch: () => void;
  signOut: ReactNode;
  children: ReactNode;
};

/** The house of the admin: a quiet column of areas, and the page. On a phone the column is a bar that opens. */
export function AdminShell({ areas, current, who, onSearch, signOut, children }: AdminShellProps) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.25rem_minmax(0,1fr)]">
      <SkipLink />
      <div className="bg-panel lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto">
        <div className="flex min-h-14 items-center justify-between gap-4 px-gutter lg:px-5.5">
          <Link href={"/admin" as Route} className="py-2 text-title" aria-label="Cartelle, the admin">
            <Wordmark />
          </Link>
          <SearchButton onSearch={onSearch} className="lg:hidden" />
        </div>
        <details className="group border-hairline border-b lg:hidden" key={current}>
          <summary className="flex min-h-11 cursor-pointer items-center px-gutter text-small">Areas</summary>
          <Areas areas={areas} current={current} />
          <Foot who={who} current={current} signOut={signOut} />
        </details>
        <div className="hidden flex-1 flex-col lg:flex">
          <Areas areas={areas} current={current} />
          <div className="mt-auto grid gap-1 pb-4">
            <SearchButton onSearch={onSearch} className="px-5.5" />
            <Foot who={who} current={current} signOut={signOut} />
          </div>
        </div>
      </div>
      <main id="main" tabIndex={-1} className="min-w-0 pb-16 outline-none">
        {children}
      </main>
    </div>
  );
}

function Areas({ areas, current }: { areas: readonly ShellArea[]; current: string }) {
  const groups = [...new Set(areas.map(({ group }) => group))];
  return (
    <nav aria-label="Areas" className="px-gutter pb-4 lg:px-3.5">
      {groups.map((group) => (
        <div key={group} className="pb-3">
          {group && <p className="px-2 pt-1 pb-1 text-small text-grey">{group}</p>}
          <ul>
            {areas
              .filter((area) => area.group === group)
              .map((area) => (
                <li key={area.href}>
                  <AreaLink
                    {...area}
                    isCurrent={current === area.href || current.startsWith(`${area.href}/`)}
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function AreaLink({ label, href, isCurrent }: ShellArea & { isCurrent: boolean }) {
  return (
    <Link
      href={href as Route}
      aria-current={isCurrent ? "page" : undefined}
      className={cn(
        "flex min-h-9 items-center rounded-field border border-transparent px-2",
        isCurrent ? "border-hairline bg-paper" : "transition-colors can-hover:hover:bg-hairline",
      )}
    >
      {label}
    </Link>
  );
}

function SearchButton({ onSearch, className }: { onSearch: () => void; className?: string }) {
  return (
    <button
      type="button"
      onClick={onSearch}
      aria-keyshortcuts="Meta+K Control+K"
      className={cn("flex min-h-9 items-center gap-2 text-left text-grey hover:text-ink", className)}
    >
      Jump to
      <kbd className="rounded-field border border-hairline px-1.5 font-sans text-tiny leading-normal">⌘K</kbd>
    </button>
  );
}

function Foot({ who, current, signOut }: Pick<AdminShellProps, "who" | "current" | "signOut">) {
  return (
    <div className="flex items-center justify-between gap-3 px-gutter pb-3 text-small lg:px-5.5 lg:pb-0">
      <Link
        href={"/admin/profile" as Route}
        aria-current={current === "/admin/profile" ? "page" : undefined}
        className="grid min-h-11 min-w-0 content-center underline-offset-4 hover:underline"
      >
        <span className="truncate">{who.name}</span>
        <span className="text-grey">{who.role}</span>
      </Link>
      {signOut}
    </div>
  );
}
