import type { Route } from "next";
import { TextLink } from "#ui/text-link.tsx";

const ways: readonly { label: string; href: Route }[] = [
  { label: "Everything we have", href: "/shop" },
  { label: "Search", href: "/search" as Route },
  { label: "The journal", href: "/journal" as Route },
  { label: "Ask us", href: "/support" as Route },
];

/** The page that is not there. Pages return it themselves, so that it stands in the HTML of a 404 without scripts too. */
export function NotFoundView() {
  return (
    <div className="grid gap-x-10 gap-y-16 px-gutter pt-8 pb-section sm:pt-14 lg:grid-cols-[1fr_minmax(0,26rem)] lg:items-end lg:pt-20">
      <div className="grid gap-6">
        <h1 className="-ml-[0.04em] max-w-[8em] text-display-l">Not on the rail</h1>
        <p className="max-w-note text-lead text-grey">
          The piece may have sold out for good, or the address has a slip in it.
        </p>
      </div>
      <nav aria-label="Ways on">
        <ul className="border-t border-hairline">
          {ways.map(({ label, href }) => (
            <li key={href} className="border-b border-hairline">
              <TextLink
                look="text"
                href={href}
                className="flex min-h-14 items-center justify-between py-3 text-title"
              >
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
