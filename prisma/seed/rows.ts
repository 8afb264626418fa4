/** Rows as the tables have them; days and times are ISO 8601 text. */

export type MediaRow = {
  id: string;
  storage_key: string;
  width: number;
  height: number;
  alt: string;
  blur_data_url: string | null;
};

export type CategoryRow = {
  id: string;
  slug: string;
  name: string;
  title: string;
  text: string;
  position: number;
  media_id: string;
};

export type ProductRow = {
  id: string;
  slug: string;
  name: string;
  summary: string;
  description: string;
  category_id: string;
  subcategory: string;
  material: string;
  care: string;
  measurements: string | null;
  edition: string | null;
  size_template: "ALPHA" | "SHOE" | "ONE";
  status: "ACTIVE";
  published_at: string;
  created_at: string;
  updated_at: string;
};

export type ColourRow = {
  id: string;
  product_id: string;
  name: string;
  code: string;
  hex: string;
  position: number;
};

export type VariantRow = {
  id: string;
  product_id: string;
  colour_id: string;
  size: string;
  sku: string;
  price_minor: number;
  compare_at_minor: number | null;
  position: number;
  status: "ACTIVE";
};

export type ProductPictureRow = {
  product_id: string;
  media_id: string;
  colour_id: string;
  view: string;
  position: number;
};

export type StockLevelRow = { variant_id: string; on_hand: number; reserved: 0 };

export type StockMovementRow = {
  variant_id: string;
  kind: "RECEIVED" | "SALE";
  delta: number;
  on_hand_after: number;
  reason: string | null;
  actor: string;
  order_id: string | null;
  at: string;
};

export type AuthorRow = { id: string; slug: string; name: string; role: string; bio: string };

export type PostRow = {
  id: string;
  slug: string;
  title: string;
  excerpt: string;
  body: string;
  category: string;
  seo_description: string;
  author_id: string;
  hero_media_id: string;
  published_at: string;
};

export type SettingsRow = {
  id: 1;
  name: string;
  currency: string;
  max_per_line: number;
  max_per_cart: number;
  hold_minutes: number;
  pay_grace_minutes: number;
  support_email: string;
  company_name: string;
  company_address: string;
  time_zone: string;
};

export type ShippingMethodRow = {
  id: string;
  code: string;
  name: string;
  countries: readonly string[];
  price_minor: number;
  free_over_minor: number | null;
  min_days: number;
  max_days: number;
  position: number;
  active: true;
};

export type ReviewRow = {
  id: string;
  product_id: string;
  author_name: string;
  variant_id: string | null;
  is_verified: boolean;
  rating: number;
  title: string | null;
  body: string;
  colour: string | null;
  size: string | null;
  status: "PUBLISHED";
  created_at: string;
  moderated_at: string;
  moderated_by: "seed";
};

/** What a product is made of, table by table. */
export type ProductRows = {
  product: ProductRow[];
  product_colour: ColourRow[];
  variant: VariantRow[];
  product_picture: ProductPictureRow[];
  stock_level: StockLevelRow[];
  stock_movement: StockMovementRow[];
};

/** What the shop shows, its tables in an order that foreign keys allow. */
export type ShownRows = {
  shop_settings: SettingsRow[];
  shipping_method: ShippingMethodRow[];
  media: MediaRow[];
  category: CategoryRow[];
} & ProductRows & { author: AuthorRow[]; post: PostRow[]; review: ReviewRow[] };
