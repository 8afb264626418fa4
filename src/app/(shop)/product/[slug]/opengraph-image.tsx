import { cachedProductCard, cardSize } from "./product-card.tsx";

export const alt = "The product, its name and its price";
export const size = cardSize;
export const contentType = "image/jpeg";

/** What is shown where a product's address is passed on. Its address does not change with the price, so it is kept for a day. */
export default async function Image({ params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const card = await cachedProductCard((await params).slug);
  if (card === null)
    return new Response("Not found", { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(new Blob([card.slice()]), {
    headers: { "content-type": contentType, "cache-control": "public, max-age=86400" },
  });
}
