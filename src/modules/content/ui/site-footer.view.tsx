import type { ReactNode } from "react";
import { TextLink } from "#ui/text-link.tsx";
import { Wordmark } from "#ui/wordmark.tsx";
import type { NavigationLink } from "../navigation.ts";

type SiteFooterProps = {
  groups: readonly { title: string; links: readonly NavigationLink[] }[];
  /** The letter's form, or what stands in its place. */
  newsletter: ReactNode;
  supportEmail: string;
  /** In words: "US dollars". */
  currencyName: string;
};

/** The ends of the shop: the letter, every room, the small print, and its name as large as the window is wide. */
export function SiteFooter({ groups, newsletter, supportEmail, currencyName }: SiteFooterProps) {
  return (
    <footer className="on-ink overflow-hidden">
      <div className="grid gap-x-8 gap-y-16 px-gutter pt-16 lg:grid-cols-[5fr_7fr] lg:pt-20">
        <div className="max-w-note">{newsletter}</div>
        <div
          id="site-map"
          tabIndex={-1}
          className="grid grid-cols-2 gap-x-6 gap-y-12 outline-none sm:grid-cols-4"
        >
          {groups.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <h2 className="mb-2 text-small text-ash">{group.title}</h2>
              <ul>
                {group.links.map(({ label, href }) => (
                  <li key={href}>
                    <TextLink
                      look="text"
                      href={href}
                      prefetch={false}
                      className="inline-flex min-h-8 items-center py-1"
                    >
                      {label}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
      <div className="grid gap-x-8 gap-y-3 px-gutter pt-16 pb-20 text-small text-ash lg:grid-cols-[5fr_7fr] lg:pt-24 lg:pb-28">
        <p>
          Questions reach a person at{" "}
          <a
            href={`mailto:${supportEmail}`}
            className="text-paper underline underline-offset-4 hover:decoration-transparent"
          >
            {supportEmail}
          </a>
        </p>
        <p className="max-w-form">
          Prices are in {currencyName}, with nothing added at the end but delivery. Browsing sets no cookies;
          the bag sets one.
        </p>
      </div>
      <p aria-hidden="true" className="text-colossal whitespace-nowrap select-none">
        <Wordmark className="block pb-[0.04em] tracking-inherit" />
      </p>
    </footer>
  );
}
