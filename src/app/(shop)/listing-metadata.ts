import type { Metadata } from "next";
import { type ListingPage, listingPath } from "#modules/catalog/listing.ts";
import { everything } from "#modules/content/home.ts";

/** Title, description and the one address of a page of a list; page 1 under its numbered address points to the plain one. */
export function listingMetadata(listing: ListingPage | null): Metadata {
  if (listing === null) return { title: "Not found", robots: { index: false } };
  const { category, page } = listing;
  const title = category?.name ?? everything.title;
  return {
    title: page > 1 ? `${title}, page ${page}` : title,
    description: (category ?? everything).text,
    alternates: { canonical: listingPath(category?.slug ?? null, page) },
  };
}
