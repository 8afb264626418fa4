import { cachedCategories, cachedListing } from "#modules/catalog/catalog.cached.ts";
import { parsePageNumber } from "#modules/catalog/listing.ts";
import { Listing } from "../../../../listing.tsx";
import { listingMetadata } from "../../../../listing-metadata.ts";
import { NotFoundView } from "../../../../not-found.view.tsx";

export const ensureStatic = "navigation";

type Props = PageProps<"/shop/[category]/page/[n]">;

/** At least page 1 of each category, because a route without any listed page can't be prerendered at all. */
export async function generateStaticParams() {
  const categories = await cachedCategories();
  const pages = categories.map(async ({ slug }) => {
    const pageCount = (await cachedListing(slug, 1))?.pageCount ?? 1;
    return Array.from({ length: Math.min(pageCount, 5) }, (_, index) => ({
      category: slug,
      n: String(index + 1),
    }));
  });
  return (await Promise.all(pages)).flat();
}

export async function generateMetadata({ params }: Props) {
  return listingMetadata(await find(await params));
}

export default async function CategoryNumberedPage({ params }: Props) {
  const listing = await find(await params);
  return listing === null ? <NotFoundView /> : <Listing listing={listing} />;
}

// What is no number is page 0, which no list has: the lookup itself says "not found", and the page cache answers 404.
function find({ category, n }: { category: string; n: string }) {
  return cachedListing(category, parsePageNumber(n) ?? 0);
}
