import type { Metadata } from "next";
import { cachedProductPage } from "#modules/catalog/catalog.cached.ts";
import { newestSlugs } from "#modules/catalog/product.queries.ts";
import { NotFoundView } from "../../not-found.view.tsx";
import { Product } from "./product.tsx";

export const ensureStatic = "navigation";

type Props = PageProps<"/product/[slug]">;

/** The newest products; all others are made, and kept, when somebody first asks for them. */
export async function generateStaticParams() {
  return (await newestSlugs(100)).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await cachedProductPage((await params).slug);
  if (page === null) return { title: "Not found", robots: { index: false } };
  const { product } = page;
  return {
    title: product.name,
    description: product.summary,
    alternates: { canonical: `/product/${product.slug}` },
  };
}

export default async function ProductPage({ params }: Props) {
  const page = await cachedProductPage((await params).slug);
  return page === null ? <NotFoundView /> : <Product page={page} />;
}
