import { colourCodes } from "./colours.ts";
import { manifestProducts } from "./pictures.ts";
import { accessories } from "./products-accessories.ts";
import { bags } from "./products-bags.ts";
import { bottoms } from "./products-bottoms.ts";
import { dresses } from "./products-dresses.ts";
import { jewellery } from "./products-jewellery.ts";
import { knitwear } from "./products-knitwear.ts";
import { outerwear } from "./products-outerwear.ts";
import { shoes } from "./products-shoes.ts";
import { tops } from "./products-tops.ts";
import { publishedOrder } from "./publication.ts";
import { buildSku, sizeTemplates } from "./sizes.ts";
import { seedStock } from "./stock.ts";
import type { ColourSeed, ProductSeed, ProductText, VariantSeed } from "./types.ts";

const texts: readonly ProductText[] = [
  ...outerwear,
  ...knitwear,
  ...tops,
  ...bottoms,
  ...dresses,
  ...shoes,
  ...bags,
  ...accessories,
  ...jewellery,
];

/** Every product of the shop, newest first, with its colours, pictures and variants. */
export const products: readonly ProductSeed[] = texts
  .map(joinManifest)
  .sort((a, b) => a.position - b.position);

/** All variants of the shop in product order. */
export const variants: readonly VariantSeed[] = products.flatMap((product) => product.variants);

function joinManifest(text: ProductText): ProductSeed {
  const pictured = manifestProducts.find((candidate) => candidate.slug === text.slug);
  if (!pictured) throw new Error(`No pictures for the product ${text.slug}`);
  const published = publishedOrder.findIndex((entry) => entry.slug === text.slug);
  const entry = publishedOrder[published];
  if (!entry) throw new Error(`No publication day for the product ${text.slug}`);

  const colours = pictured.colours.map((colour) => ({ ...colour, code: codeOf(colour.name) }));
  return {
    ...text,
    category: pictured.category,
    subcategory: pictured.subcategory,
    colours,
    variants: buildVariants(text, colours),
    position: published + 1,
    publishedDaysAgo: entry.daysAgo,
  };
}

function buildVariants(text: ProductText, colours: readonly ColourSeed[]): readonly VariantSeed[] {
  const sizes: readonly string[] = sizeTemplates[text.sizeTemplate];
  return colours.flatMap((colour, colourIndex) =>
    sizes.map((size, sizeIndex) => {
      const sku = buildSku({
        stem: text.skuStem,
        colourCode: colour.code,
        size,
        template: text.sizeTemplate,
      });
      return {
        sku,
        colour: colour.name,
        size,
        priceMinor: text.priceMinor,
        compareAtMinor: text.compareAtMinor,
        onHand: seedStock(sku),
        position: colourIndex * sizes.length + sizeIndex + 1,
      };
    }),
  );
}

function codeOf(colour: string): string {
  const code = colourCodes[colour];
  if (!code) throw new Error(`No SKU code for the colour ${colour}`);
  return code;
}
