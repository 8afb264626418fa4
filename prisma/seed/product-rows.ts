import { sizeTemplates } from "./content/sizes.ts";
import type { MeasurementRow, ProductSeed, SizeTemplate } from "./content/types.ts";
import { mediaId } from "./media-rows.ts";
import type { ProductRow, ProductRows, VariantRow } from "./rows.ts";
import { daysAgo } from "./seed-day.ts";
import { seedId } from "./seed-id.ts";

/** The rows of all products: colours, variants, pictures, and the opening stock with its movements. */
export function productRows(products: readonly ProductSeed[], now: Date): ProductRows {
  const variant = products.flatMap(variantRows);
  return {
    product: products.map((product) => productRow(product, now)),
    product_colour: products.flatMap(colourRows),
    variant,
    product_picture: products.flatMap(pictureRows),
    ...openingStock(products, now),
  };
}

function productRow(product: ProductSeed, now: Date): ProductRow {
  const { material, care } = splitMaterialAndCare(product.materialAndCare);
  const publishedAt = daysAgo(product.publishedDaysAgo, now);
  return {
    id: seedId("product", product.slug),
    slug: product.slug,
    name: product.name,
    summary: product.summary,
    description: product.description,
    category_id: seedId("category", product.category),
    subcategory: product.subcategory,
    material,
    care,
    measurements: measurementsText(product.measurements, product.sizeTemplate),
    edition: product.edition,
    size_template: sizeTemplateOf[product.sizeTemplate],
    status: "ACTIVE",
    published_at: publishedAt,
    created_at: publishedAt,
    updated_at: publishedAt,
  };
}

const sizeTemplateOf = { alpha: "ALPHA", shoe: "SHOE", one: "ONE" } as const satisfies Record<
  SizeTemplate,
  string
>;

function colourRows(product: ProductSeed) {
  return product.colours.map((colour, index) => ({
    id: colourId(product.slug, colour.name),
    product_id: seedId("product", product.slug),
    name: colour.name,
    code: colour.code,
    hex: colour.hex,
    position: index + 1,
  }));
}

function variantRows(product: ProductSeed): VariantRow[] {
  return product.variants.map((variant) => ({
    id: seedId("variant", variant.sku),
    product_id: seedId("product", product.slug),
    colour_id: colourId(product.slug, variant.colour),
    size: variant.size,
    sku: variant.sku,
    price_minor: variant.priceMinor,
    compare_at_minor: variant.compareAtMinor,
    position: variant.position,
    status: "ACTIVE",
  }));
}

const viewOrder = ["front", "angle", "detail"];

/** Pictures of a product are numbered through: colour by colour, each from front to detail. */
function pictureRows(product: ProductSeed) {
  const ordered = product.colours.flatMap((colour) =>
    [...colour.pictures]
      .sort((a, b) => viewOrder.indexOf(a.view) - viewOrder.indexOf(b.view))
      .map((picture) => ({ colour, picture })),
  );
  return ordered.map(({ colour, picture }, index) => ({
    product_id: seedId("product", product.slug),
    media_id: mediaId(picture.file),
    colour_id: colourId(product.slug, colour.name),
    view: picture.view,
    position: index + 1,
  }));
}

/** Every variant has a level; a movement only where units came in, because the ledger has no empty entries. */
function openingStock(
  products: readonly ProductSeed[],
  now: Date,
): Pick<ProductRows, "stock_level" | "stock_movement"> {
  const arrivals = products.flatMap((product) =>
    product.variants.map((variant) => ({
      variantId: seedId("variant", variant.sku),
      onHand: variant.onHand,
      at: daysAgo(product.publishedDaysAgo, now),
    })),
  );
  return {
    stock_level: arrivals.map(({ variantId, onHand }) => ({
      variant_id: variantId,
      on_hand: onHand,
      reserved: 0,
    })),
    stock_movement: arrivals
      .filter(({ onHand }) => onHand > 0)
      .map(({ variantId, onHand, at }) => ({
        variant_id: variantId,
        kind: "RECEIVED",
        delta: onHand,
        on_hand_after: onHand,
        reason: "Opening stock",
        actor: "seed",
        at,
      })),
  };
}

function colourId(slug: string, colour: string): string {
  return seedId("colour", `${slug}/${colour}`);
}

const composition = /%|^(Buttons|Lining|Half lining|Bodice lining|Upper|Sole|Strap|Footbed)\b/;

/**
 * The seed's words hold material and care in one text; the shop keeps them apart. What a piece is made of comes first: the
 * first sentence, and every other that states a share or names a part.
 */
export function splitMaterialAndCare(text: string): { material: string; care: string } {
  const sentences = text.split(/(?<=\.)\s+(?=\p{Lu})/u);
  const isMaterial = (sentence: string, index: number) => index === 0 || composition.test(sentence);
  return {
    material: sentences.filter(isMaterial).join(" "),
    care: sentences.filter((sentence, index) => !isMaterial(sentence, index)).join(" "),
  };
}

/**
 * Measurements as plain text, one line each: "Chest, cm: XS 106 · S 111 · M 116", or "Width, cm: 27" where there is one size.
 */
export function measurementsText(rows: readonly MeasurementRow[], template: SizeTemplate): string | null {
  if (rows.length === 0) return null;
  return rows.map((row) => `${row.label}, ${row.unit}: ${valuesBySize(row, template)}`).join("\n");
}

function valuesBySize(row: MeasurementRow, template: SizeTemplate): string {
  if (template === "one") return row.values.join(" · ");
  return sizeTemplates[template].map((size, index) => `${size} ${row.values[index]}`).join(" · ");
}
