import type { Route } from "next";
import { TextLink } from "#ui/text-link.tsx";

type OtherFindsProps = {
  categories: readonly { slug: string; name: string }[];
  articles: readonly { slug: string; title: string; category: string }[];
};

/** What was found besides pieces. */
export function OtherFindsView({ categories, articles }: OtherFindsProps) {
  if (categories.length + articles.length === 0) return null;
  return (
    <section
      aria-label="Besides pieces"
      className="grid gap-x-10 gap-y-8 border-t border-hairline px-gutter py-10 md:grid-cols-2"
    >
      {categories.length > 0 && (
        <div>
          <h2 className="pb-3 text-small text-grey">Kinds</h2>
          <ul className="grid gap-1">
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <TextLink look="text" href={`/shop/${slug}` as Route} className="text-heading">
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {articles.length > 0 && (
        <div>
          <h2 className="pb-3 text-small text-grey">From the journal</h2>
          <ul className="grid gap-1">
            {articles.map(({ slug, title, category }) => (
              <li key={slug} className="flex items-baseline justify-between gap-6">
                <TextLink look="text" href={`/journal/${slug}` as Route} className="py-1 text-lead">
                  {title}
                </TextLink>
                <span className="shrink-0 text-small text-grey">{category}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
