import { cachedListing } from "#modules/catalog/catalog.cached.ts";
import { parsePageNumber } from "#modules/catalog/listing.ts";
import { Listing } from "../../../listing.tsx";
import { listingMetadata } from "../../../listing-metadata.ts";
import { NotFoundView } from "../../../not-found.view.tsx";

export const ensureStatic = "navigation";

type Props = PageProps<"/shop/page/[n]">;

/** The first pages; the deeper ones are made, and kept, when somebody first asks for them. */
export async function generateStaticParams() {
  const pageCount = (await cachedListing(null, 1))?.pageCount ?? 1;
  return Array.from({ length: Math.min(pageCount, 10) }, (_, index) => ({ n: String(index + 1) }));
}

export async function generateMetadata({ params }: Props) {
  return listingMetadata(await find((await params).n));
}

export default async function ShopNumberedPage({ params }: Props) {
  const listing = await find((await params).n);
  return listing === null ? <NotFoundView /> : <Listing listing={listing} />;
}

// What is no number is page 0, which no list has: the lookup itself says "not found", and the page cache answers 404.
function find(n: string) {
  return cachedListing(null, parsePageNumber(n) ?? 0);
}
