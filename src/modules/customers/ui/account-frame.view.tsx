import type { Route } from "next";
import type { ReactNode } from "react";
import { TextLink } from "#ui/text-link.tsx";

const rooms = [
  { path: "/account", label: "Overview" },
  { path: "/account/orders", label: "Orders" },
  { path: "/account/wishlist", label: "Saved" },
  { path: "/account/addresses", label: "Addresses" },
  { path: "/account/reviews", label: "Reviews" },
  { path: "/account/details", label: "Details" },
] as const;

type AccountFrameProps = {
  /** One large line. */
  title: string;
  lead?: ReactNode;
  current: (typeof rooms)[number]["path"];
  signOut: ReactNode;
  children: ReactNode;
};

/** A room of the account: where else to go in one quiet line, then one large one. */
export function AccountFrame({ title, lead, current, signOut, children }: AccountFrameProps) {
  return (
    <div className="px-gutter pt-6 pb-section">
      <nav
        aria-label="Account"
        className="flex flex-wrap items-center gap-x-6 border-b border-hairline pb-3 sm:gap-x-8"
      >
        {rooms.map(({ path, label }) => (
          <TextLink
            key={path}
            href={path as Route}
            look="text"
            aria-current={path === current ? "page" : undefined}
            className="inline-flex min-h-11 items-center text-grey hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-current"
          >
            {label}
          </TextLink>
        ))}
        <div className="sm:ml-auto">{signOut}</div>
      </nav>
      <div className="grid gap-5 pt-14 pb-12 lg:pt-20 lg:pb-16">
        <h1 className="text-display-m break-words">{title}</h1>
        {lead && <p className="max-w-form text-lead text-grey">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
