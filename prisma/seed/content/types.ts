/** Plain shapes of the shop's seed words. No database types here: the seeder maps these to rows. */

export type CategorySlug = "outerwear" | "tops-bottoms" | "dresses" | "shoes" | "bags-accessories";

/** Which run of sizes a product is cut in; the sizes themselves are in `sizes.ts`. */
export type SizeTemplate = "alpha" | "shoe" | "one";

export type CategorySeed = {
  slug: CategorySlug;
  /** Short, for navigation and breadcrumbs. */
  name: string;
  /** The one large line of the listing. */
  title: string;
  text: string;
  /** File name of a still in `prisma/seed/art`. */
  picture: string;
  position: number;
};

export type MeasurementRow = {
  label: string;
  unit: "cm" | "mm" | "g";
  /** One value per size of the product's template, in the template's order. */
  values: readonly number[];
};

/** What a person wrote about a product; colours and pictures are joined from the manifest. */
export type ProductText = {
  slug: string;
  name: string;
  summary: string;
  description: string;
  materialAndCare: string;
  measurements: readonly MeasurementRow[];
  /** A quiet line above the name, such as "Autumn, second delivery". */
  edition: string | null;
  priceMinor: number;
  /** The price before a reduction, or null. Always above `priceMinor`. */
  compareAtMinor: number | null;
  sizeTemplate: SizeTemplate;
  skuStem: string;
};

export type PictureSeed = {
  file: string;
  view: "front" | "angle" | "detail";
  width: number;
  height: number;
  alt: string;
};

export type ColourSeed = {
  /** Lower case, as the manifest names it. */
  name: string;
  code: string;
  hex: string;
  pictures: readonly PictureSeed[];
};

export type VariantSeed = {
  sku: string;
  colour: string;
  size: string;
  priceMinor: number;
  compareAtMinor: number | null;
  /** Units on the shelf when the shop opens. */
  onHand: number;
  /** Order within the product: by colour, then by size. */
  position: number;
};

export type ProductSeed = ProductText & {
  category: CategorySlug;
  subcategory: string;
  colours: readonly ColourSeed[];
  variants: readonly VariantSeed[];
  /** 1 is the newest. */
  position: number;
  publishedDaysAgo: number;
};

export type StillSeed = {
  file: string;
  use: "hero" | "category" | "editorial" | "fabric";
  width: number;
  height: number;
  alt: string;
};

export type AuthorSeed = { slug: string; name: string; role: string; bio: string };

export type PostCategory = "Care" | "Making" | "Notes" | "People";

/**
 * A journal post. The body is Markdown with `##` headings, `>` for a pull quote, `![alt](file.webp)` for a picture
 * of `prisma/seed/art`, and a line `::product{slug="…"}` for a product card.
 */
export type PostSeed = {
  slug: string;
  title: string;
  category: PostCategory;
  excerpt: string;
  seoDescription: string;
  authorSlug: string;
  heroPicture: string;
  publishedDaysAgo: number;
  body: string;
};

export type ShippingMethodSeed = {
  /** Stable and unique, such as "at-standard". */
  code: string;
  name: "Standard" | "Express";
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  priceMinor: number;
  /** Goods worth this much or more travel free; null where they never do. */
  freeOverMinor: number | null;
  minBusinessDays: number;
  maxBusinessDays: number;
};

export type ReviewSeed = {
  productSlug: string;
  rating: 1 | 2 | 3 | 4 | 5;
  author: string;
  title: string | null;
  text: string;
  /** A size of the product's template; null for what was not bought here. */
  size: string | null;
  daysAgo: number;
};

export type StoreSettingsSeed = {
  name: string;
  currency: "USD";
  maxPerLine: number;
  maxPerCart: number;
  holdTtlMinutes: number;
};
