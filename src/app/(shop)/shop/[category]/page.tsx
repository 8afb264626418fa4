import { cachedCategories, cachedListing } from "#modules/catalog/catalog.cached.ts";
import { Listing } from "../../listing.tsx";
import { listingMetadata } from "../../listing-metadata.ts";
import { NotFoundView } from "../../not-found.view.tsx";

export const ensureStatic = "navigation";

type Props = PageProps<"/shop/[category]">;

export async function generateStaticParams() {
  return (await cachedCategories()).map(({ slug }) => ({ category: slug }));
}

export async function generateMetadata({ params }: Props) {
  return listingMetadata(await cachedListing((await params).category, 1));
}

export default async function CategoryPage({ params }: Props) {
  const listing = await cachedListing((await params).category, 1);
  return listing === null ? <NotFoundView /> : <Listing listing={listing} />;
}
