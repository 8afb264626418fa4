import { decimalAmount } from "#platform/money.ts";
import type { ProductDetail, VariantOption } from "./product.ts";

type StructuredDataInput = {
  product: ProductDetail;
  currency: string;
  /** Variants with a unit on the shelf. */
  onShelf: ReadonlySet<string>;
  /** "https://shop.example", without a slash at the end. */
  origin: string;
  brand: string;
};

/** schema.org ProductGroup with a Product and an Offer for each variant, as Google's merchant listings read them. */
export function productStructuredData({
  product,
  currency,
  onShelf,
  origin,
  brand,
}: StructuredDataInput): object {
  const url = `${origin}/product/${product.slug}`;
  return {
    "@context": "https://schema.org",
    "@type": "ProductGroup",
    "@id": url,
    url,
    name: product.name,
    description: product.summary,
    brand: { "@type": "Brand", name: brand },
    material: product.material,
    productGroupID: product.slug,
    variesBy: ["https://schema.org/color", "https://schema.org/size"],
    hasVariant: product.colours.flatMap((colour, index) =>
      colour.variants.map((variant) => ({
        "@type": "Product",
        sku: variant.sku,
        name: `${product.name}, ${colour.name}, ${variant.size}`,
        color: colour.name,
        size: variant.size,
        image: colour.pictures.map((picture) => origin + picture.src),
        offers: offerOf(variant, {
          currency,
          url: index === 0 ? url : `${url}?colour=${colour.slug}`,
          isOnShelf: onShelf.has(variant.id),
        }),
      })),
    ),
  };
}

function offerOf(
  variant: VariantOption,
  { currency, url, isOnShelf }: { currency: string; url: string; isOnShelf: boolean },
) {
  return {
    "@type": "Offer",
    url,
    price: decimalAmount({ amountMinor: variant.priceMinor, currency }),
    priceCurrency: currency,
    availability: isOnShelf ? "https://schema.org/InStock" : "https://schema.org/OutOfStock",
    itemCondition: "https://schema.org/NewCondition",
  };
}

/** The way to a page, as search engines read it. */
export function breadcrumbStructuredData(
  crumbs: readonly { label: string; path: string }[],
  origin: string,
): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: origin + path,
    })),
  };
}
