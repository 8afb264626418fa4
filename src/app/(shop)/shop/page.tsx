import { cachedListing } from "#modules/catalog/catalog.cached.ts";
import { Listing } from "../listing.tsx";
import { listingMetadata } from "../listing-metadata.ts";
import { NotFoundView } from "../not-found.view.tsx";

export const ensureStatic = "navigation";

export async function generateMetadata() {
  return listingMetadata(await cachedListing(null, 1));
}

export default async function ShopPage() {
  const listing = await cachedListing(null, 1);
  return listing === null ? <NotFoundView /> : <Listing listing={listing} />;
}
