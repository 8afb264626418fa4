import type { Route } from "next";
import type { SuggestedProduct, Suggestions } from "./suggestions.queries.ts";

/** One thing a search may lead to. */
export type Suggestion = {
  label: string;
  href: Route;
  note: string | null;
  product: Pick<SuggestedProduct, "picture" | "price"> | null;
};

export type SuggestionGroup = {
  kind: "products" | "categories" | "articles" | "all" | "recent";
  label: string;
  items: Suggestion[];
};

export function searchHref(words: string): Route {
  return `/search?${new URLSearchParams({ q: words })}` as Route;
}

/** What was found while typing, group by group; what is empty is left out. */
export function groupsOf(typed: string, found: Suggestions): SuggestionGroup[] {
  const line = (label: string, href: string, note: string | null = null): Suggestion => ({
    label,
    href: href as Route,
    note,
    product: null,
  });
  const groups: SuggestionGroup[] = [
    {
      kind: "products",
      label: found.understood === null ? "Pieces" : `Pieces for “${found.understood}”`,
      items: found.products.map(({ slug, name, ...product }) => ({
        ...line(name, `/product/${slug}`),
        product,
      })),
    },
    {
      kind: "categories",
      label: "Kinds",
      items: found.categories.map(({ slug, name }) => line(name, `/shop/${slug}`)),
    },
    {
      kind: "articles",
      label: "From the journal",
      items: found.articles.map(({ slug, title, category }) => line(title, `/journal/${slug}`, category)),
    },
    {
      kind: "all",
      label: "Everything",
      items: found.products.length === 0 ? [] : [line(`All pieces for “${typed}”`, searchHref(typed))],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

export function recentGroup(recent: readonly string[]): SuggestionGroup[] {
  if (recent.length === 0) return [];
  const items = recent.map((words) => ({ label: words, href: searchHref(words), note: null, product: null }));
  return [{ kind: "recent", label: "You looked for", items }];
}

/** "6 pieces, 1 kind and 2 stories": what is told to those who don't see the list. */
export function countWords({ products, categories, articles }: Suggestions): string {
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const parts = [
    ...counted(products.length, "piece", "pieces"),
    ...counted(categories.length, "kind", "kinds"),
    ...counted(articles.length, "story", "stories"),
  ];
  if (parts.length === 0) return "Nothing found yet. Another word?";
  const last = parts.pop();
  return parts.length === 0 ? `${last} found` : `${parts.join(", ")} and ${last} found`;
}
