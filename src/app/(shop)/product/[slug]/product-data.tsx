import type { ProductDetail } from "#modules/catalog/product.ts";
import { breadcrumbStructuredData, productStructuredData } from "#modules/catalog/product-structured-data.ts";
import { reviewStructuredData } from "#modules/reviews/review-structured-data.ts";
import { cachedReviewPage } from "#modules/reviews/reviews.cached.ts";
import type { ReviewSummary } from "#modules/reviews/reviews.ts";
import { env } from "#platform/env.ts";
import { StructuredData } from "#ui/structured-data.tsx";

type ProductDataProps = {
  product: ProductDetail;
  onShelf: readonly string[];
  currency: string;
  summary: ReviewSummary;
};

/** What search engines read of a product. */
export async function ProductData({ product, onShelf, currency, summary }: ProductDataProps) {
  const { reviews } = await cachedReviewPage(product.id, "newest", 1);
  const origin = new URL(env().APP_ORIGIN).origin;
  const crumbs = [
    { label: "Shop", path: "/shop" },
    { label: product.category.name, path: `/shop/${product.category.slug}` },
    { label: product.name, path: `/product/${product.slug}` },
  ];
  return (
    <>
      <StructuredData
        data={{
          ...productStructuredData({
            product,
            currency,
            onShelf: new Set(onShelf),
            origin,
            brand: "Cartelle",
          }),
          ...reviewStructuredData(summary, reviews),
        }}
      />
      <StructuredData data={breadcrumbStructuredData(crumbs, origin)} />
    </>
  );
}
