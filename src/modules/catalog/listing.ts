import type { MediaPicture } from "#modules/media/media.ts";
import type { ProductTile } from "./product.ts";

export const pageSize = 24;

export type Category = {
  slug: string;
  name: string;
  title: string;
  text: string;
  picture: MediaPicture | null;
};

export type ListingPage = {
  /** Null is the whole shop. */
  category: Category | null;
  page: number;
  pageCount: number;
  total: number;
  tiles: readonly ProductTile[];
};

/** A page number as it stands in an address: 1, 2, 3 without signs, zeros or anything else; null for what is none. */
export function parsePageNumber(text: string): number | null {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/** Pages a list of `total` fills; an empty list still has its first page. */
export function pageCountOf(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** The address of a page of a list. */
export function listingPath(categorySlug: string | null, page: number): string {
  const base = categorySlug === null ? "/shop" : `/shop/${categorySlug}`;
  return page <= 1 ? base : `${base}/page/${page}`;
}
