import type { Category } from "#modules/catalog/listing.ts";
import { everything } from "#modules/content/home.ts";
import { env } from "#platform/env.ts";
import { StructuredData } from "#ui/structured-data.tsx";

/** The way to a list for machines: home, everything, and the category where it is one. */
export function ListingData({ category }: { category: Category | null }) {
  const crumbs = [
    { name: "Home", path: "/" },
    { name: everything.title, path: "/shop" },
    ...(category === null ? [] : [{ name: category.name, path: `/shop/${category.slug}` }]),
  ];
  const itemListElement = crumbs.map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: new URL(path, env().APP_ORIGIN).href,
  }));
  return (
    <StructuredData data={{ "@context": "https://schema.org", "@type": "BreadcrumbList", itemListElement }} />
  );
}
