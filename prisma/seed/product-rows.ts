import { sizeTemplates } from "./content/sizes.ts";
import type { MeasurementRow, ProductSeed, SizeTemplate, VariantSeed } from "./content/types.ts";
import { mediaId } from "./media-rows.ts";
import type {
  ColourRow,
  ProductPictureRow,
  ProductRow,
  ProductRows,
  StockLevelRow,
  StockMovementRow,
  VariantRow,
} from "./rows.ts";
import { daysAgo } from "./seed-day.ts";
import { seedId } from "./seed-id.ts";

/** The rows of all products: colours, variants, pictures, and the opening stock with its movements. */
export function productRows(products: readonly ProductSeed[], now: Date): ProductRows {
  const each = products.map((product) => rowsOf(product, now));
  return {
    product: each.map((rows) => rows.product),
    product_colour: each.flatMap((rows) => rows.colours),
    variant: each.flatMap((rows) => rows.variants),
    product_picture: each.flatMap((rows) => rows.pictures),
    stock_level: each.flatMap((rows) => rows.levels),
    stock_movement: each.flatMap((rows) => rows.movements),
  };
}

function rowsOf(seed: ProductSeed, now: Date) {
  const product = productRow(seed, now);
  const colours = colourRows(seed, product.id);
  const colourIds = new Map(colours.map((colour) => [colour.name, colour.id]));
  const variants = seed.variants.map((variant) =>
    variantRow(variant, product.id, idOf(colourIds, variant.colour)),
  );
  const arrivals = variants.map((variant, index) => ({
    variantId: variant.id,
    onHand: seed.variants[index]?.onHand ?? 0,
    at: product.published_at,
  }));
  return {
    product,
    colours,
    variants,
    pictures: pictureRows(seed, product.id, colourIds),
    levels: arrivals.map(levelRow),
    movements: arrivals.filter(({ onHand }) => onHand > 0).map(movementRow),
  };
}

function productRow(seed: ProductSeed, now: Date): ProductRow {
  const { material, care } = splitMaterialAndCare(seed.materialAndCare);
  const publishedAt = daysAgo(seed.publishedDaysAgo, now);
  return {
    id: seedId("product", seed.slug),
    slug: seed.slug,
    name: seed.name,
    summary: seed.summary,
    description: seed.description,
    category_id: seedId("category", seed.category),
    subcategory: seed.subcategory,
    material,
    care,
    measurements: measurementsText(seed.measurements, seed.sizeTemplate),
    edition: seed.edition,
    size_template: sizeTemplateOf[seed.sizeTemplate],
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

function colourRows(seed: ProductSeed, productId: string): ColourRow[] {
  return seed.colours.map((colour, index) => ({
    id: seedId("colour", `${seed.slug}/${colour.name}`),
    product_id: productId,
    name: colour.name,
    code: colour.code,
    hex: colour.hex,
    position: index + 1,
  }));
}

function variantRow(seed: VariantSeed, productId: string, colourId: string): VariantRow {
  return {
    id: seedId("variant", seed.sku),
    product_id: productId,
    colour_id: colourId,
    size: seed.size,
    sku: seed.sku,
    price_minor: seed.priceMinor,
    compare_at_minor: seed.compareAtMinor,
    position: seed.position,
    status: "ACTIVE",
  };
}

const viewOrder = ["front", "angle", "detail"];

/** Pictures of a product are numbered through: colour by colour, each from front to detail. */
function pictureRows(
  seed: ProductSeed,
  productId: string,
  colourIds: ReadonlyMap<string, string>,
): ProductPictureRow[] {
  const ordered = seed.colours.flatMap(({ name, pictures }) =>
    [...pictures]
      .sort((a, b) => viewOrder.indexOf(a.view) - viewOrder.indexOf(b.view))
      .map(({ file, view }) => ({ file, view, colour: name })),
  );
  return ordered.map(({ file, view, colour }, index) => ({
    product_id: productId,
    media_id: mediaId(file),
    colour_id: idOf(colourIds, colour),
    view,
    position: index + 1,
  }));
}

function idOf(ids: ReadonlyMap<string, string>, colour: string): string {
  const id = ids.get(colour);
  if (id === undefined) throw new Error(`A variant or picture names the unknown colour ${colour}`);
  return id;
}

type Arrival = { variantId: string; onHand: number; at: string };

function levelRow({ variantId, onHand }: Arrival): StockLevelRow {
  return { variant_id: variantId, on_hand: onHand, reserved: 0 };
}

/** Only where units came in: the ledger takes no empty entries. */
function movementRow({ variantId, onHand, at }: Arrival): StockMovementRow {
  return {
    variant_id: variantId,
    kind: "RECEIVED",
    delta: onHand,
    on_hand_after: onHand,
    reason: "Opening stock",
    actor: "seed",
    order_id: null,
    at,
  };
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
