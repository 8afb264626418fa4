import type { Route } from "next";
import type { ReactNode } from "react";
import { TextLink } from "#ui/text-link.tsx";

type WayOnProps = {
  categories: readonly { slug: string; name: string }[];
  /** The newest pieces, in a grid. */
  newest: ReactNode;
};

/** Where to go when a search has nothing to show: the shop's kinds in large letters, and what came last. */
export function WayOnView({ categories, newest }: WayOnProps) {
  return (
    <>
      <section aria-labelledby="kinds-title" className="border-t border-hairline px-gutter py-10">
        <h2 id="kinds-title" className="pb-3 text-small text-grey">
          Look around by kind
        </h2>
        <ul className="flex flex-wrap gap-x-8 gap-y-1">
          {categories.map(({ slug, name }) => (
            <li key={slug}>
              <TextLink look="text" href={`/shop/${slug}` as Route} className="text-heading">
                {name}
              </TextLink>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="newest-title" className="pt-6 pb-section">
        <h2 id="newest-title" className="px-gutter pb-5 text-small text-grey">
          Just in
        </h2>
        {newest}
      </section>
    </>
  );
}
