import type { ProductDetail } from "#modules/catalog/product.ts";
import { breadcrumbStructuredData, productStructuredData } from "#modules/catalog/product-structured-data.ts";
import { env } from "#platform/env.ts";
import { StructuredData } from "#ui/structured-data.tsx";

type ProductDataProps = { product: ProductDetail; onShelf: readonly string[]; currency: string };

/** What search engines read of a product. */
export function ProductData({ product, onShelf, currency }: ProductDataProps) {
  const origin = new URL(env().APP_ORIGIN).origin;
  const crumbs = [
    { label: "Shop", path: "/shop" },
    { label: product.category.name, path: `/shop/${product.category.slug}` },
    { label: product.name, path: `/product/${product.slug}` },
  ];
  return (
    <>
      <StructuredData
        data={productStructuredData({
          product,
          currency,
          onShelf: new Set(onShelf),
          origin,
          brand: "Cartelle",
        })}
      />
      <StructuredData data={breadcrumbStructuredData(crumbs, origin)} />
    </>
  );
}
