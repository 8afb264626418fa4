import { cacheLife, cacheTag } from "next/cache";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { categories, listingPage, newArrivals } from "./listing.queries.ts";
import type { Category, ListingPage } from "./listing.ts";
import { productBySlug } from "./product.queries.ts";
import type { ProductDetail, ProductTile } from "./product.ts";
import { variantsOnShelf } from "./stock.queries.ts";

/** The categories, until the catalogue changes. */
export async function cachedCategories(): Promise<Category[]> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.catalog);
  return categories();
}

/** A page of the shop or a category, until a product of it changes. Null makes the page around it a 404. */
export async function cachedListing(categorySlug: string | null, page: number): Promise<ListingPage | null> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.catalog);
  if (categorySlug !== null) cacheTag(cacheTags.category(categorySlug));
  const listing = await listingPage(categorySlug, page);
  if (listing === null) cacheTag(cacheTags.notFound);
  return listing;
}

/** The newest products, until the catalogue changes. */
export async function cachedNewArrivals(limit: number): Promise<ProductTile[]> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.catalog);
  return newArrivals(limit);
}

export type ProductPage = {
  product: ProductDetail;
  /** Variants with a unit on the shelf, for structured data; what can be bought this moment is a live fact. */
  onShelf: readonly string[];
};

/**
 * A product's page, until the product or whether its variants can be had at all changes.
 * Null makes the page a 404.
 */
export async function cachedProductPage(slug: string): Promise<ProductPage | null> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.product(slug));
  const product = await productBySlug(slug);
  if (product === null) {
    cacheTag(cacheTags.notFound);
    return null;
  }
  const variantIds = product.colours.flatMap((colour) => colour.variants.map((variant) => variant.id));
  cacheTag(cacheTags.catalog, ...variantIds.map(cacheTags.stock));
  return { product, onShelf: [...(await variantsOnShelf(variantIds))] };
}
