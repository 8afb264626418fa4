import { escapeXml } from "#platform/http/xml.ts";
import { decimalAmount } from "#platform/money.ts";
import { colourSlug } from "./product.ts";

export type FeedProduct = {
  id: string;
  slug: string;
  name: string;
  summary: string;
  material: string;
  subcategory: string;
  categoryName: string;
  /** Null when nothing of it can be bought. */
  variants:
    | readonly {
        id: string;
        sku: string;
        size: string;
        colour: string;
        priceMinor: number;
        compareAtMinor: number | null;
        pictureKeys: readonly string[];
      }[]
    | null;
};

/** What delivery to a country costs at least. */
export type FeedShipping = {
  country: string;
  service: string;
  priceMinor: number;
  freeOverMinor: number | null;
};

type FeedFacts = {
  /** "https://shop.example", without a slash at the end. */
  origin: string;
  brand: string;
  currency: string;
  /** Variants with a unit on the shelf. */
  onShelf: ReadonlySet<string>;
  shipping: readonly FeedShipping[];
};

/** A feed lists at most this many further pictures. */
const furtherPictures = 10;

/**
 * An item for each variant, as Google Merchant Center reads it (https://support.google.com/merchants/answer/7052112).
 * Own products have no GTIN, so each says that no identifier exists.
 */
export function feedItems(product: FeedProduct, facts: FeedFacts): string {
  return (product.variants ?? []).map((variant) => itemOf(product, variant, facts)).join("");
}

type Variant = NonNullable<FeedProduct["variants"]>[number];

function itemOf(product: FeedProduct, variant: Variant, facts: FeedFacts): string {
  const { origin, currency, onShelf } = facts;
  const [front, ...others] = variant.pictureKeys.map((key) => `${origin}/media/${key}`);
  const fields: [string, string | null | undefined][] = [
    ["g:id", variant.sku],
    ["g:item_group_id", product.slug],
    ["g:title", `${product.name}, ${variant.colour}, ${variant.size}`],
    ["g:description", product.summary],
    ["g:link", `${origin}/product/${product.slug}?colour=${colourSlug(variant.colour)}`],
    ["g:image_link", front],
    ...others.slice(0, furtherPictures).map((url): [string, string] => ["g:additional_image_link", url]),
    ["g:availability", onShelf.has(variant.id) ? "in_stock" : "out_of_stock"],
    ...pricesOf(variant, currency),
    ["g:brand", facts.brand],
    ["g:condition", "new"],
    ["g:identifier_exists", "no"],
    ["g:age_group", "adult"],
    ["g:color", variant.colour],
    ["g:size", variant.size],
    ["g:material", product.material],
    ["g:product_type", `${product.categoryName} > ${product.subcategory}`],
  ];
  const lines = fields.map(([name, value]) => (value ? element(name, escapeXml(value)) : ""));
  return `<item>${lines.join("")}${facts.shipping.map((one) => shippingOf(one, variant, currency)).join("")}</item>\n`;
}

/** A reduced price stands beside the price before it. */
function pricesOf({ priceMinor, compareAtMinor }: Variant, currency: string): [string, string][] {
  const now = money(priceMinor, currency);
  if (compareAtMinor === null) return [["g:price", now]];
  return [
    ["g:price", money(compareAtMinor, currency)],
    ["g:sale_price", now],
  ];
}

function shippingOf(shipping: FeedShipping, { priceMinor }: Variant, currency: string): string {
  const isFree = shipping.freeOverMinor !== null && priceMinor >= shipping.freeOverMinor;
  const content = [
    element("g:country", shipping.country),
    element("g:service", escapeXml(shipping.service)),
    element("g:price", money(isFree ? 0 : shipping.priceMinor, currency)),
  ];
  return element("g:shipping", content.join(""));
}

function money(amountMinor: number, currency: string): string {
  return `${decimalAmount({ amountMinor, currency })} ${currency}`;
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
