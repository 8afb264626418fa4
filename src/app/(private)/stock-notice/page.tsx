import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ShopChrome } from "#app/shop-chrome.tsx";
import { postStockNotice } from "#modules/customers/stock-notice.actions.ts";
import { noticedVariant, soldOutVariants } from "#modules/customers/stock-notice.queries.ts";
import { stockNoticeProblem } from "#modules/customers/stock-notice-words.ts";
import { variantWords } from "#modules/customers/stock-notices.ts";
import { StockNoticePageView } from "#modules/customers/ui/stock-notice-page.view.tsx";

export const metadata: Metadata = { title: "Tell me when it is back", robots: { index: false } };

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `?product=slug`: asks to be told about what is sold out of it, for those whose browser runs no scripts. */
export default async function StockNoticePage({ searchParams }: PageProps<"/stock-notice">) {
  await connection();
  const { product: slug, asked, problem } = await searchParams;
  const found = typeof slug === "string" ? await soldOutVariants(slug) : null;
  if (found === null || typeof slug !== "string") notFound();
  const variant = typeof asked === "string" && idShape.test(asked) ? await noticedVariant(asked) : null;
  return (
    <ShopChrome>
      <StockNoticePageView
        product={{ slug, name: found.productName, variants: found.variants }}
        asked={variant && variantWords(variant)}
        problem={typeof problem === "string" ? stockNoticeProblem(problem) : null}
        post={postStockNotice}
      />
    </ShopChrome>
  );
}
