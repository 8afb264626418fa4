import { products } from "./content/products.ts";
import { buildSku, sizeTemplates } from "./content/sizes.ts";
import { seedStock } from "./content/stock.ts";
import type { ColourSeed, ProductSeed, VariantSeed } from "./content/types.ts";
import { type Random, randomFrom } from "./random.ts";
import { adjectives, wordsBySubcategory } from "./volume-words.ts";

/**
 * The generated product of a number, the same every time: a written product's pictures, texts and category under another name,
 * with 2 to 6 variants of its own. It is older than every written product, so the shop's front pages stay as they are.
 */
export function generateProduct(number: number): ProductSeed {
  const random = randomFrom(number);
  const template = random.pick(products);
  const serial = String(number).padStart(6, "0");
  const name = inventName(template, random);
  const priceMinor = Math.round((template.priceMinor * (60 + random.below(100))) / 50_000) * 500 || 500;
  const compareAtMinor = random.below(8) === 0 ? priceMinor + 500 * (1 + random.below(20)) : null;
  const skuStem = `G${serial}`;
  const { colours, sizes } = chooseRange(template, random);
  return {
    ...template,
    slug: `${slugOf(name)}-${serial}`,
    name,
    measurements: [],
    edition: null,
    priceMinor,
    compareAtMinor,
    skuStem,
    colours,
    variants: colours
      .flatMap((colour) =>
        sizes.map((size) => variantOf({ template, skuStem, colour, size, priceMinor, compareAtMinor })),
      )
      .map((variant, index) => ({ ...variant, position: index + 1 })),
    position: products.length + number,
    publishedDaysAgo: 200 + random.below(2_000),
  };
}

function inventName(template: ProductSeed, random: Random): string {
  const words = wordsBySubcategory[template.subcategory];
  if (words === undefined) throw new Error(`No words for the subcategory ${template.subcategory}`);
  return `${random.pick(adjectives)} ${random.pick(words.materials)} ${random.pick(words.nouns)}`;
}

/** One or two colours in two or three sizes each, or one colour in up to five; what has one size comes in all its colours. */
function chooseRange(
  template: ProductSeed,
  random: Random,
): { colours: readonly ColourSeed[]; sizes: readonly string[] } {
  const all: readonly string[] = sizeTemplates[template.sizeTemplate];
  if (all.length === 1) return { colours: template.colours, sizes: all };
  const colours = template.colours.slice(0, 1 + random.below(2));
  const count = 2 + random.below(colours.length === 1 ? 4 : 2);
  const first = random.below(all.length - count + 1);
  return { colours, sizes: all.slice(first, first + count) };
}

type VariantParts = {
  template: ProductSeed;
  skuStem: string;
  colour: ColourSeed;
  size: string;
  priceMinor: number;
  compareAtMinor: number | null;
};

function variantOf(parts: VariantParts): Omit<VariantSeed, "position"> {
  const { template, skuStem, colour, size, priceMinor, compareAtMinor } = parts;
  const sku = buildSku({ stem: skuStem, colourCode: colour.code, size, template: template.sizeTemplate });
  return { sku, colour: colour.name, size, priceMinor, compareAtMinor, onHand: seedStock(sku) };
}

function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, (mark) => (mark.trim() === "" || mark === "-" ? "-" : ""));
}
