import { readFile } from "node:fs/promises";
import path from "node:path";
import { cacheLife, cacheTag } from "next/cache";
import { ImageResponse } from "next/og";
import sharp from "sharp";
import { cachedProductPage } from "#modules/catalog/catalog.cached.ts";
import { hasSeveralPrices, priceRange } from "#modules/catalog/product.ts";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { untilChanged } from "#platform/cache-life.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { formatMoney } from "#platform/money.ts";
import { storage } from "#platform/storage.ts";
import { ProductCard } from "./product-card.view.tsx";

export const cardSize = { width: 1200, height: 630 };

/** The card of a product as a JPEG, drawn when it is first asked for and kept until the product changes; null without one. */
export async function cachedProductCard(slug: string): Promise<Uint8Array | null> {
  "use cache";
  cacheLife(untilChanged);
  cacheTag(cacheTags.product(slug), cacheTags.settings);
  const [page, { currency }] = await Promise.all([cachedProductPage(slug), cachedSettings()]);
  if (page === null) return null;
  const { name, colours } = page.product;
  const range = priceRange(colours.flatMap((colour) => colour.variants));
  const amount = formatMoney({ amountMinor: range?.fromMinor ?? 0, currency }, { wholeWhenRound: true });
  const picture = await asDataUrl(colours[0]?.pictures[0]?.src ?? null);
  const drawn = new ImageResponse(
    <ProductCard
      name={name}
      price={range !== null && hasSeveralPrices(range) ? `From ${amount}` : amount}
      picture={picture}
    />,
    { ...cardSize, fonts: await cardFonts() },
  );
  // A quarter of the size of the PNG that it comes as.
  return new Uint8Array(
    await sharp(await drawn.arrayBuffer())
      .jpeg({ quality: 84, mozjpeg: true })
      .toBuffer(),
  );
}

/** Drawing knows neither WebP nor AVIF. */
async function asDataUrl(src: string | null): Promise<string | null> {
  const file = src === null ? null : await storage().read(src.replace("/media/", ""));
  if (file === null) return null;
  const bytes = await new Response(file.body).arrayBuffer();
  const jpeg = await sharp(bytes)
    .resize({ width: 1008, height: 1260, fit: "cover" })
    .jpeg({ quality: 92 })
    .toBuffer();
  return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
}

// Drawing knows no WOFF2. Both files are named whole, so that they are found and carried into the standalone server.
async function cardFonts() {
  const folder = "node_modules/@fontsource/host-grotesk/files";
  const [normal, medium] = await Promise.all([
    readFile(path.join(process.cwd(), folder, "host-grotesk-latin-400-normal.woff")),
    readFile(path.join(process.cwd(), folder, "host-grotesk-latin-500-normal.woff")),
  ]);
  const family = { name: "Host Grotesk", style: "normal" as const };
  return [
    { ...family, data: normal, weight: 400 as const },
    { ...family, data: medium, weight: 500 as const },
  ];
}
