import type { Route } from "next";
import { TextLink } from "#ui/text-link.tsx";
import { Wordmark } from "#ui/wordmark.tsx";

type SiteFooterProps = {
  groups: readonly { title: string; links: readonly { label: string; href: Route }[] }[];
  supportEmail: string;
};

/** The ends of the shop, and its name as large as the window is wide. */
export function SiteFooter({ groups, supportEmail }: SiteFooterProps) {
  return (
    <footer className="on-ink overflow-hidden">
      <div className="grid gap-x-8 gap-y-12 px-gutter pt-16 pb-24 md:grid-cols-2 lg:pt-20 lg:pb-32">
        <div>
          <p className="max-w-note text-heading text-balance">When we say two are left, two are left.</p>
          <p className="mt-6 text-ash">
            Questions reach a person at{" "}
            <a
              href={`mailto:${supportEmail}`}
              className="text-paper underline underline-offset-4 hover:decoration-transparent"
            >
              {supportEmail}
            </a>
          </p>
        </div>
        <div className="grid grid-cols-2 gap-8">
          {groups.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <h2 className="mb-2 text-small text-ash">{group.title}</h2>
              <ul>
                {group.links.map(({ label, href }) => (
                  <li key={href}>
                    <TextLink look="text" href={href} className="inline-flex min-h-9 items-center py-1">
                      {label}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
      <p aria-hidden="true" className="text-colossal whitespace-nowrap select-none">
        <Wordmark className="block pb-[0.04em] tracking-inherit" />
      </p>
    </footer>
  );
}
